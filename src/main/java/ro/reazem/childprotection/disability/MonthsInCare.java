package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The months in which public services keep a child whole (luni de asigurare integrală în servicii publice): from the month after it came until that in which it
 * left, since what happens within a month counts from the next one (art. 58 din Legea nr. 448/2006).
 */
record MonthsInCare(List<Stay> stays) {

  MonthsInCare {
    stays = List.copyOf(stays);
  }

  /**
   * A stay in a public residential service.
   *
   * @param last null while the child lives there
   */
  record Stay(LocalDate from, @Nullable LocalDate last) {

    private boolean meets(Stay next) {
      return last == null || !next.from.isAfter(last.plusDays(1));
    }

    private Stay with(Stay next) {
      return new Stay(from, last == null || next.last == null ? null : last.isAfter(next.last) ? last : next.last);
    }
  }

  /** Moving from one service to the next without a day between them is one stay; one that never began is none. */
  static MonthsInCare of(List<Stay> all) {
    var joined = new ArrayList<Stay>();
    all.stream().filter(one -> one.last == null || !one.last.isBefore(one.from)).sorted(Comparator.comparing(Stay::from)).forEach(one -> {
      if (!joined.isEmpty() && joined.getLast().meets(one)) {
        joined.set(joined.size() - 1, joined.getLast().with(one));
      } else {
        joined.add(one);
      }
    });
    return new MonthsInCare(joined);
  }

  boolean keeps(YearMonth month) {
    return stays.stream().anyMatch(one -> month.isAfter(YearMonth.from(one.from)) && (one.last == null || !month.isAfter(YearMonth.from(one.last))));
  }

  /** The month from which on nothing changes any more by what is known, not before the month given. */
  YearMonth settledAfter(YearMonth month) {
    return Stream.concat(Stream.of(month), stays.stream().map(one -> YearMonth.from(one.last == null ? one.from : one.last))).max(Comparator.naturalOrder())
        .orElseThrow().plusMonths(1);
  }
}
