package ro.reazem.financialaid.scheme;

/** The direction in which a step is rounded, as its parameter says. */
public enum Rounding {
  FLOOR, CEILING, HALF_UP, HALF_EVEN;

  /** A fraction of two numbers that are not negative, as a whole number. */
  public long divide(long dividend, long divisor) {
    long whole = dividend / divisor;
    long rest = dividend % divisor;
    return switch (this) {
      case FLOOR -> whole;
      case CEILING -> rest == 0 ? whole : whole + 1;
      case HALF_UP -> 2 * rest >= divisor ? whole + 1 : whole;
      case HALF_EVEN -> 2 * rest > divisor || 2 * rest == divisor && whole % 2 == 1 ? whole + 1 : whole;
    };
  }
}
