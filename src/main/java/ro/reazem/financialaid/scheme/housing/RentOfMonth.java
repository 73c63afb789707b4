package ro.reazem.financialaid.scheme.housing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.RoundingRule;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * What a household owes of its rent for a month (chiria lunii), and what the local budget bears of it.
 *
 * @param days days of the month in which the tenancy runs
 * @param whole whether they are all of it
 */
public record RentOfMonth(Lei technical, Lei due, int days, boolean whole) {

  /** How the rent of a month that is not whole is counted; not established, set by the institution. */
  public static final String PART = "HOUSING_RENT_PART_MONTH";

  /** The readings of {@link #PART}. */
  public enum Part {
    WHOLE_MONTH, BY_DAYS
  }

  /**
   * The rent of a month in which the tenancy runs from a day, to a day if it ended.
   *
   * @throws RuleViolated when it does not run in that month, or while the rule for a part of a month is to be set
   */
  public static RentOfMonth of(Lei technical, Lei due, YearMonth month, LocalDate from, @Nullable LocalDate until, ParametersInForce law) {
    var first = from.isAfter(month.atDay(1)) ? from : month.atDay(1);
    var last = until != null && until.isBefore(month.atEndOfMonth()) ? until : month.atEndOfMonth();
    RuleViolated.require(!last.isBefore(first), "financialaid.rent.notInMonth");
    int days = Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    int length = month.lengthOfMonth();
    if (days == length || law.choice(PART, Part.class) == Part.WHOLE_MONTH) {
      return new RentOfMonth(technical, due, days, days == length);
    }
    var rounding = RoundingRule.of(law, "HOUSING_ROUND_RENT").mode();
    return new RentOfMonth(new Lei(rounding.divide(Math.multiplyExact(technical.bani(), (long) days), length)),
        new Lei(rounding.divide(Math.multiplyExact(due.bani(), (long) days), length)), days, false);
  }

  public Lei subsidy() {
    return technical.minus(due);
  }
}
