package ro.reazem.archive.retention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.DateRange;

/**
 * Counts until when a file is kept. The term ends on the same day of the last year, or on the last day of that month where there is no such
 * day; every day on which a legal hold stood before the end moves the end by one, a day under two holds only once. A file is due on the day
 * after, once it lies in the depot, and never by the count alone when a hold, a right of a person or a right to money that runs
 * stands in the way.
 */
public final class Retention {

  private Retention() {}

  public static Counted count(Circumstances of, LocalDate today) {
    if (of.state() == FileState.APPROVED || of.state() == FileState.DESTROYED) {
      throw new IllegalArgumentException("What is approved is no longer counted");
    }
    boolean inDepot = of.state() != FileState.CURRENT;
    var resting = inDepot ? FileState.DEPOT : FileState.CURRENT;
    if (of.term() == null) {
      return new Counted(resting, null, Waiting.NO_CODE);
    }
    if (of.term().years() == null || of.always()) {
      return new Counted(inDepot ? FileState.PERMANENT : FileState.CURRENT, null, null);
    }
    var start = start(of);
    if (start == null) {
      return new Counted(resting, null, Waiting.NO_BIRTH_DATE);
    }
    var end = later(end(start, of.term().years(), of.holds(), today), of.longerUntil());
    var barred = barred(of, today);
    boolean over = today.isAfter(end);
    if (over && barred == null && inDepot) {
      return new Counted(FileState.DUE_FOR_SELECTION, end, null);
    }
    return new Counted(resting, end, barred != null ? barred : over ? Waiting.HANDOVER : null);
  }

  private static @Nullable Waiting barred(Circumstances of, LocalDate today) {
    if (of.holds().stream().anyMatch(hold -> hold.isOpen() || !hold.to().isBefore(today))) {
      return Waiting.HOLD;
    }
    return of.personAsks() ? Waiting.PERSON : of.rightRuns() ? Waiting.RIGHT : null;
  }

  private static @Nullable LocalDate start(Circumstances of) {
    if (of.term().startEvent() == StartEvent.CLOSING) {
      return of.closedOn();
    }
    return of.comesOfAgeOn() == null ? null : later(of.closedOn(), of.comesOfAgeOn());
  }

  /** The last day of the term, moved by the days on which it did not run. */
  static LocalDate end(LocalDate start, int years, List<DateRange> holds, LocalDate today) {
    var end = start.plusYears(years);
    LocalDate counted = start;
    for (var hold : holds.stream().sorted(Comparator.comparing(DateRange::from)).toList()) {
      var from = later(hold.from(), counted.plusDays(1));
      var to = hold.to() == null ? today : hold.to();
      if (!from.isAfter(end) && !to.isBefore(from)) {
        end = end.plusDays(ChronoUnit.DAYS.between(from, to) + 1);
        counted = to;
      }
    }
    return end;
  }

  private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
    return other == null || one.isAfter(other) ? one : other;
  }
}
