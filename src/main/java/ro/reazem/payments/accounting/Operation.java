package ro.reazem.payments.accounting;

/** What a run posts, as it is booked (operațiune economică). */
public enum Operation {
  /** Paid into accounts. */
  PAID_ACCOUNT,
  /** Paid by postal orders. */
  PAID_POST,
  /** Paid at the cash desk. */
  PAID_CASH,
  /** Withheld from payments for debts. */
  WITHHELD,
  /** Came back. */
  RETURNED
}
