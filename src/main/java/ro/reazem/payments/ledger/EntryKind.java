package ro.reazem.payments.ledger;

/** What a row of the ledger says of the money of a month. */
public enum EntryKind {
  /** The right is worth this for the month (drept cuvenit), or this much more or less than was written before (diferență). */
  OWED,
  /** Left for the holder (plătit), what was withheld from it for a debt included. */
  PAID,
  /** Came back without reaching the holder (returnat); the right to it stays. */
  RETURNED,
  /** Paid without right and given back or withheld since (recuperat). */
  RECOVERED,
  /** Paid without right and not pursued any more, by an act (scăzut din evidență). */
  WRITTEN_OFF;

  /** Whether it settles what was paid without right. */
  boolean settlesUndue() {
    return this == RECOVERED || this == WRITTEN_OFF;
  }
}
