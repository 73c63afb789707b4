package ro.reazem.childprotection.measure;

/** Whether the parents who hold parental authority consent before the Commission (acordul părinților). */
public enum ParentsConsent {
  /** Both do. */
  BOTH,
  /** The only one who exercises authority does. */
  SOLE_HOLDER,
  /** One of them does not, or could not be asked. */
  MISSING;

  boolean isGiven() {
    return this != MISSING;
  }
}
