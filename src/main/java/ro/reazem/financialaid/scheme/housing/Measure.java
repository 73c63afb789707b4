package ro.reazem.financialaid.scheme.housing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A measure as an exact fraction of thousandths, so that a bound of the grid is met exactly or not at all. */
record Measure(long dividend, long divisor) {

  private static final int UNIT = 1000;
  private static final int MOST_OF_YEAR = 999;

  static Measure count(long whole) {
    return new Measure(Math.multiplyExact(whole, UNIT), 1);
  }

  /** Years since a day; what is past the last anniversary is told in thousandths that never reach the next one. */
  static Measure years(LocalDate since, LocalDate day) {
    if (day.isBefore(since)) {
      return new Measure(0, 1);
    }
    long years = ChronoUnit.YEARS.between(since, day);
    if (!since.plusYears(years + 1).isAfter(day)) {
      // since 29 February: a month without that day ends a term of years on its last day
      years++;
    }
    var anniversary = since.plusYears(years);
    long past = ChronoUnit.DAYS.between(anniversary, day);
    long length = ChronoUnit.DAYS.between(anniversary, since.plusYears(years + 1));
    return new Measure(years * UNIT + Math.min(MOST_OF_YEAR, Math.ceilDiv(past * UNIT, length)), 1);
  }

  int compareTo(long thousandths) {
    return Long.compare(dividend, Math.multiplyExact(thousandths, divisor));
  }

  /** Whole units above a bound. */
  long wholeAbove(long thousandths) {
    return Math.max(0, Math.floorDiv(dividend - Math.multiplyExact(thousandths, divisor), Math.multiplyExact(UNIT, divisor)));
  }

  /** For printing, to the thousandth below. */
  long thousandths() {
    return Math.floorDiv(dividend, divisor);
  }
}
