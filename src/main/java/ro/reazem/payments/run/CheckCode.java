package ro.reazem.payments.run;

/** What a check of a run can find (verificare care oprește plata); each is told with its remedy. */
enum CheckCode {
  /** Nobody has said how the holder is paid. */
  NO_WAY,
  /** The right is paid to a payee none of whose accounts a second person confirmed, or who has a newer one that waits. */
  PAYEE_UNCONFIRMED,
  /** The own account of the holder is that of a payee to whom the right was not assigned. */
  ACCOUNT_OF_PAYEE,
  /** The number of the account is none. */
  INVALID_ACCOUNT,
  /** A postal order needs an address. */
  NO_ADDRESS,
  /** Nobody knows the name of the holder. */
  NO_NAME,
  /** The holder died; what is due up to the month of death may be accepted. */
  DECEASED,
  /** The right ended before the month. */
  RIGHT_ENDED,
  /** A decision changes the month and nobody has settled the difference. */
  RIGHT_IN_QUESTION,
  /** An officer stopped the payment. */
  STOPPED,
  /** The sum differs from last month by more than the institution tolerates. */
  JUMP,
  /** Several holders are paid into one account and more than one of them has no mandate. */
  SHARED_ACCOUNT,
  /** The holder has another right to the same benefit in the month. */
  TWO_RIGHTS,
  /** A payment by this very way came back. */
  RETURNED_BEFORE,
  /** The sum came back longer ago than the institution pays again without a new request. */
  UNCLAIMED,
  /** The benefit has no budget line in the year of payment. */
  NO_BUDGET,
  /** The budget line of the benefit has less than the lines add up to. */
  OVER_BUDGET
}
