package ro.reazem.worklist.day;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.time.DaysOfRest;

/**
 * The map of deadlines (harta termenelor): how many have passed, and how many end on each of the next working days.
 *
 * @param late how many have passed
 */
record DayStrip(int late, List<Cell> days) {

  /** More rows than two would reach into the date above them. */
  private static final int MOST_MARKS = 6;

  /**
   * One day of the map.
   *
   * @param rest why nobody works on it; null on a working day
   * @param marks the squares, by their class in the style sheet: none for a case, s for a task, w for a benefit
   */
  record Cell(LocalDate date, boolean today, @Nullable String rest, List<String> marks, int count, String shortDate, String weekday,
      String shortWeekday, String number) {}

  static DayStrip of(LocalDate today, List<DaysOfRest.Day> days, List<DayRegister.DayCount> counts, Locale locale) {
    int late = counts.stream().filter(one -> one.day().isBefore(today)).mapToInt(DayRegister.DayCount::count).sum();
    var cells = new ArrayList<Cell>();
    LocalDate shown = today.minusDays(1);
    for (var day : days) {
      // what ends on a Saturday the law does not move is seen on the next day shown
      var before = shown;
      var due = counts.stream().filter(one -> one.day().isAfter(before) && !one.day().isAfter(day.date())).toList();
      if (day.works()) {
        shown = day.date();
      }
      cells.add(cell(day, today, day.works() ? due : List.of(), locale));
    }
    return new DayStrip(late, cells);
  }

  private static Cell cell(DaysOfRest.Day day, LocalDate today, List<DayRegister.DayCount> due, Locale locale) {
    var marks = due.stream().flatMap(one -> Collections.nCopies(Math.min(one.count(), MOST_MARKS), mark(one.context())).stream())
        .limit(MOST_MARKS).toList();
    return new Cell(day.date(), day.date().equals(today), day.rest(), marks, due.stream().mapToInt(DayRegister.DayCount::count).sum(),
        format(day, "d MMM", locale), format(day, "EEEE", locale), format(day, "EEE", locale).substring(0, 2),
        String.valueOf(day.date().getDayOfMonth()));
  }

  private static String mark(String context) {
    return switch (context) {
      case "task" -> "s";
      case "financialaid" -> "w";
      default -> "";
    };
  }

  private static String format(DaysOfRest.Day day, String pattern, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(day.date()).replace(".", "");
  }
}
