package ro.reazem.financialaid.canteen;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.canteen.MonthlyContribution;
import ro.reazem.kernel.Lei;

/** What a card owes and paid, month by month (contribuția datorată și plătită). */
record CardAccount(List<Line> lines) {

  /** A month of the account. */
  record Line(YearMonth month, Lei due, Lei paid) {

    public Lei rest() {
      return due.minus(paid);
    }
  }

  /** @param byDays whether a month that is not whole is shared out by its days */
  static CardAccount of(Lei monthly, LocalDate from, @Nullable LocalDate until, List<MonthlyContribution.Pause> pauses, Map<YearMonth, Lei> paid, YearMonth last,
      boolean byDays) {
    var lines = new ArrayList<Line>();
    for (var month = YearMonth.from(from); !month.isAfter(last); month = month.plusMonths(1)) {
      lines.add(new Line(month, MonthlyContribution.due(monthly, month, from, until, pauses, byDays), paid.getOrDefault(month, Lei.ZERO)));
    }
    return new CardAccount(lines);
  }

  Lei due() {
    return lines.stream().map(Line::due).reduce(Lei.ZERO, Lei::plus);
  }

  /** How many months before one are not paid whole. */
  long unpaidBefore(YearMonth month) {
    return lines.stream().filter(line -> line.month().isBefore(month) && line.rest().isPositive()).count();
  }

  /** The last months, the newest first. */
  List<Line> newest(int most) {
    return lines.reversed().stream().limit(most).toList();
  }
}
