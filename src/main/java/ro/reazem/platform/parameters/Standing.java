package ro.reazem.platform.parameters;

/** How well the source of a figure is known; what is less than verified or derived is said on every sheet that used it. */
public enum Standing {
  /** Read in the act or in an official publication. */
  VERIFIED,
  /** Computed from verified figures; the computation is in the source note. */
  DERIVED,
  /** From general knowledge, not found in a text: to be confirmed. */
  RECALLED,
  /** A reading or default of the institution where the law is silent or unclear (regulă internă): to be confirmed. */
  INTERNAL,
  /** Left to the institution and not set yet: nothing can be computed with it. */
  TO_BE_SET;

  /** Whether sheets must say that a step rests on it. */
  public boolean needsConfirmation() {
    return this == RECALLED || this == INTERNAL;
  }
}
