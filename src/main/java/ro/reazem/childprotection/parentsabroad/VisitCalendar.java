package ro.reazem.childprotection.parentsabroad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.childfile.Doing;

/**
 * When a child whose parents are abroad is visited (monitorizarea, HG 691/2015): often at first, then rarely, each visit counted from the strict day of the one before.
 *
 * @param often months between visits at first
 * @param first how many months that lasts
 * @param later months between visits afterwards
 */
record VisitCalendar(int often, int first, int later) {

  /** From the figures of a day; null while the institution has not set one of them. */
  static @Nullable VisitCalendar of(Doing doing, LocalDate day) {
    var often = doing.figure("ABROAD_VISIT", day);
    var first = doing.figure("ABROAD_OFTEN_MONTHS", day);
    var later = doing.figure("ABROAD_VISIT_LATER", day);
    return often == null || first == null || later == null ? null : new VisitCalendar(often, first, later);
  }

  /** Whether the next visit is still one of the frequent ones, after one that was due on a day. */
  boolean isOften(LocalDate from, LocalDate due) {
    return !due.plusMonths(often).isAfter(from.plusMonths(first));
  }

  /** The days of the first visits. */
  List<LocalDate> due(LocalDate from, int visits) {
    var days = new ArrayList<LocalDate>();
    int months = 0;
    for (int i = 0; i < visits; i++) {
      months += months + often <= first ? often : later;
      // each is counted from the first day, so that a short month does not shorten the ones after it
      days.add(from.plusMonths(months));
    }
    return days;
  }
}
