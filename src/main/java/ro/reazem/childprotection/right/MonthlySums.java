package ro.reazem.childprotection.right;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/** Sums of a right, each from a month until the next one (cuantumuri lunare). */
final class MonthlySums {

  private MonthlySums() {}

  /** What must be told for the months to be worth what is owed, from the first month that differs; empty when none does. */
  static NavigableMap<LocalDate, Lei> anew(NavigableMap<LocalDate, Lei> told, NavigableMap<LocalDate, Lei> owed) {
    var days = new TreeSet<>(told.keySet());
    days.addAll(owed.keySet());
    var anew = new TreeMap<LocalDate, Lei>();
    days.stream().filter(day -> at(owed, day) != null && !at(owed, day).equals(at(told, day))).findFirst().ifPresent(since -> {
      anew.put(since, at(owed, since));
      owed.tailMap(since, false).forEach((from, monthly) -> {
        if (!monthly.equals(anew.lastEntry().getValue())) {
          anew.put(from, monthly);
        }
      });
    });
    return anew;
  }

  private static @Nullable Lei at(NavigableMap<LocalDate, Lei> sums, LocalDate day) {
    return sums.floorEntry(day) instanceof Map.Entry<LocalDate, Lei> found ? found.getValue() : null;
  }
}
