package ro.reazem.childprotection.fostercarer;

/** What the yearly evaluation came to (calificativul evaluării anuale): foarte bine, bine, nesatisfăcător. */
enum Grade {
  VERY_GOOD, GOOD, UNSATISFACTORY;

  /** How pressing its tag looks. */
  public String tag() {
    return switch (this) {
      case VERY_GOOD -> "ok";
      case GOOD -> "info";
      case UNSATISFACTORY -> "crit";
    };
  }
}
