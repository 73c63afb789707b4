package ro.reazem.payments.difference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;

/**
 * A right by its revisions (istoricul dreptului), in their order whatever the order they came in. A revision counts when all before it
 * are there; the first is the granting.
 */
public final class RightHistory {

  private final List<Told> counted;
  private final int waiting;

  private RightHistory(List<Told> counted, int waiting) {
    this.counted = counted;
    this.waiting = waiting;
  }

  /** What a month is worth, and by which revision. */
  public record Due(Lei amount, long revision, CaseRef decidedIn) {}

  public static RightHistory of(Collection<Told> told) {
    var counted = new ArrayList<Told>();
    for (var one : told.stream().sorted(Comparator.comparingLong(Told::revision)).toList()) {
      if (one.revision() != counted.size() + 1L || counted.isEmpty() && one.what() != Told.What.GRANTED) {
        break;
      }
      counted.add(one);
    }
    return new RightHistory(List.copyOf(counted), told.size() - counted.size());
  }

  /** The last revision that counts, 0 when the granting has not come. */
  public long revision() {
    return counted.size();
  }

  /** How many revisions wait for one before them. */
  public int waiting() {
    return waiting;
  }

  public YearMonth first() {
    return YearMonth.from(counted.getFirst().day());
  }

  /** The last day the right covers, null until further notice. */
  public @Nullable LocalDate lastDay() {
    var end = counted.stream().filter(one -> one.what() == Told.What.ENDED).reduce((earlier, later) -> later).map(Told::day).orElse(null);
    var until = counted.getFirst().until();
    return end == null || until != null && until.isBefore(end) ? until : end;
  }

  /** The months it is owed for, up to one of them. */
  public List<YearMonth> months(YearMonth last) {
    var end = lastDay();
    var stop = end == null || YearMonth.from(end).isAfter(last) ? last : YearMonth.from(end);
    var months = new ArrayList<YearMonth>();
    for (var month = first(); !month.isAfter(stop); month = month.plusMonths(1)) {
      months.add(month);
    }
    return months;
  }

  /** The amount in force on the first day of the month that the right covers; nothing when it covers none. */
  public Due of(YearMonth month) {
    var granted = counted.getFirst();
    var day = granted.day().isAfter(month.atDay(1)) ? granted.day() : month.atDay(1);
    var end = lastDay();
    if (day.isAfter(month.atEndOfMonth()) || end != null && end.isBefore(day)) {
      return nothing();
    }
    var inForce = counted.stream().filter(one -> one.what() != Told.What.ENDED && !one.day().isAfter(day)).reduce(granted, (earlier, later) -> later);
    return new Due(inForce.monthly(), inForce.revision(), inForce.decidedIn());
  }

  private Due nothing() {
    var last = counted.stream().filter(one -> one.what() == Told.What.ENDED).reduce((earlier, later) -> later).orElse(counted.getLast());
    return new Due(Lei.ZERO, last.revision(), last.decidedIn());
  }
}
