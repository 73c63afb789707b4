package ro.reazem.financialaid.scheme.canteen;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.Rounding;
import ro.reazem.kernel.Lei;

/** What a family owes for a month (contribuția datorată): all of it or by days, and nothing for a month in which it could not eat at all. */
public final class MonthlyContribution {

  private MonthlyContribution() {}

  /** Days for which the right was suspended, both included; without a last day it still is. */
  public record Pause(LocalDate from, @Nullable LocalDate until) {

    boolean covers(LocalDate day) {
      return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
  }

  /** @param byDays whether a month that is not whole is shared out by its days */
  public static Lei due(Lei monthly, YearMonth month, LocalDate first, @Nullable LocalDate last, List<Pause> pauses, boolean byDays) {
    long days = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1))
        .filter(day -> !day.isBefore(first) && (last == null || !day.isAfter(last)) && pauses.stream().noneMatch(pause -> pause.covers(day))).count();
    return days == 0 ? Lei.ZERO : byDays ? new Lei(Rounding.HALF_UP.divide(Math.multiplyExact(monthly.bani(), days), month.lengthOfMonth())) : monthly;
  }
}
