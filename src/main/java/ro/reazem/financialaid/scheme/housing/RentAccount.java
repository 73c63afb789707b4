package ro.reazem.financialaid.scheme.housing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import ro.reazem.kernel.Lei;

/**
 * What a household owed and paid of its rents, month by month (fișa chiriei). What it paid counts for the oldest month that is not paid
 * whole; what is left over then is paid ahead.
 *
 * @param lines the oldest month first
 * @param ahead what was paid beyond the last month
 */
public record RentAccount(List<Line> lines, Lei ahead) {

  /** A month of the account. */
  public record Line(YearMonth month, Lei due, Lei paid) {

    public Lei rest() {
      return due.minus(paid);
    }
  }

  public RentAccount {
    lines = List.copyOf(lines);
  }

  /** @param dues what is owed of each month, the oldest first */
  public static RentAccount of(SequencedMap<YearMonth, Lei> dues, Lei received) {
    var lines = new ArrayList<Line>();
    var left = received;
    for (var due : dues.entrySet()) {
      var paid = due.getValue().min(left);
      lines.add(new Line(due.getKey(), due.getValue(), paid));
      left = left.minus(paid);
    }
    return new RentAccount(lines, left);
  }

  /** The months up to one, with it, that are not paid whole. */
  public List<Line> unpaidUntil(YearMonth last) {
    return lines.stream().filter(line -> !line.month().isAfter(last) && line.rest().isPositive()).toList();
  }

  public Lei due() {
    return lines.stream().map(Line::due).reduce(Lei.ZERO, Lei::plus);
  }

  public Lei rest() {
    return sum(lines);
  }

  /** What is not paid of some months. */
  public static Lei sum(List<Line> some) {
    return some.stream().map(Line::rest).reduce(Lei.ZERO, Lei::plus);
  }
}
