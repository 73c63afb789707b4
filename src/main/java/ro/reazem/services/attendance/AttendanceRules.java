package ro.reazem.services.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import ro.reazem.kernel.RuleViolated;

/** Rules of attendance as pure functions: the return after an illness, and absences that endanger the place. */
final class AttendanceRules {

  private AttendanceRules() {}

  /**
   * A child who was ill for so many days comes back only with a medical note.
   *
   * @param before what stands for the days before
   * @param notes the days of the medical notes
   * @param illnessDays from how many days on a note is asked for
   * @throws RuleViolated when none was issued since the illness began
   */
  static void requireNote(NavigableMap<LocalDate, Mark> before, LocalDate day, List<LocalDate> notes, int illnessDays) {
    int ill = 0;
    LocalDate since = day;
    for (var one : before.headMap(day, false).descendingMap().entrySet()) {
      if (one.getValue().isThere()) {
        break;
      }
      ill += one.getValue().isIll() ? 1 : 0;
      since = one.getKey();
    }
    var from = since;
    RuleViolated.require(ill < illnessDays || notes.stream().anyMatch(note -> !note.isBefore(from) && !note.isAfter(day)), "services.attendance.noteMissing", ill,
        day);
  }

  /** How many days in a row up to the last one recorded the child was away without a reason. */
  static int unmotivated(NavigableMap<LocalDate, Mark> marks) {
    int days = 0;
    for (var mark : marks.descendingMap().values()) {
      if (mark != Mark.ABSENT) {
        break;
      }
      days++;
    }
    return days;
  }
}
