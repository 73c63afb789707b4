package ro.reazem.platform.time;

import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.RuleViolated;

/**
 * A term set by law (termen): so many units of a kind. The unit is never converted: thirty days are not a month.
 *
 * @param length how many, at least zero
 */
public record Term(int length, Unit unit) implements ValueObject {

  /** How a term is counted. */
  public enum Unit {
    /** Calendar days, the day of the event not counted, the last one counted. */
    DAYS,
    /** Calendar days of which neither the first nor the last counts (zile libere), as in procedure before courts. */
    FREE_DAYS,
    /** Days that are neither Saturday, Sunday, public holiday nor granted free. */
    WORKING_DAYS,
    /** Months: the same day of the month, or the last day of a month that does not have it. */
    MONTHS
  }

  public Term {
    RuleViolated.require(length >= 0, "platform.time.termNegative");
  }

  public static Term days(int length) {
    return new Term(length, Unit.DAYS);
  }

  public static Term freeDays(int length) {
    return new Term(length, Unit.FREE_DAYS);
  }

  public static Term workingDays(int length) {
    return new Term(length, Unit.WORKING_DAYS);
  }

  public static Term months(int length) {
    return new Term(length, Unit.MONTHS);
  }
}
