package ro.reazem.childprotection.adoption.match;

/**
 * How far a match has come (etapele potrivirii): proposed on paper (potrivire teoretică), admitted to meetings (potrivire practică), confirmed by the report, or
 * refused with its reason.
 */
enum MatchState {
  PROPOSED, PRACTICAL, CONFIRMED, REFUSED;

  /** I8.2: whoever works for the child learns who the adopters are when they are to meet, not before. */
  boolean showsAdopters() {
    return this == PRACTICAL || this == CONFIRMED;
  }

  /** How pressing its tag looks. */
  public String tag() {
    return switch (this) {
      case PROPOSED -> "info";
      case PRACTICAL -> "plum";
      case CONFIRMED -> "ok";
      case REFUSED -> "crit";
    };
  }
}
