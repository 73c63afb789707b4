package ro.reazem.financialaid.suspension;

/** Who stops what, by art. 67 of Legea nr. 196/2016. */
public enum SuspensionKind {
  /** The county payer stops paying (suspendarea plății, AJPIS); the right stands. */
  PAYMENT,
  /** The mayor suspends the award by a disposition (suspendarea acordării). */
  AWARD,
  /** A disposition takes something off the child aid because a child missed school (diminuarea ajutorului pentru familia cu copii). */
  SCHOOLING;

  /** Whether it takes a disposition of the mayor. */
  public boolean isByDisposition() {
    return this != PAYMENT;
  }
}
