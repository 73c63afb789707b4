package ro.reazem.platform.time;

import java.util.Arrays;
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
    /** Hours that really pass, from moment to moment, also over a change of the clock and on days of rest. */
    HOURS,
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

  /**
   * A term in its plain form, such as 30 DAYS.
   *
   * @throws RuleViolated when the text is no term
   */
  public static Term parse(String plain) {
    var parts = plain.split(" ");
    RuleViolated.require(parts.length == 2 && parts[0].matches("[1-9][0-9]{0,3}")
        && Arrays.stream(Unit.values()).anyMatch(unit -> unit.name().equals(parts[1])), "platform.parameter.value.term");
    return new Term(Integer.parseInt(parts[0]), Unit.valueOf(parts[1]));
  }

  /** 30 DAYS */
  public String plain() {
    return length + " " + unit;
  }

  public static Term hours(int length) {
    return new Term(length, Unit.HOURS);
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
