package ro.reazem.platform.time;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The public holidays of Romania on which nobody works (sărbători legale, Codul muncii art. 139), each year as the law then stood. */
final class PublicHolidays {

  private static final HolidayManager ROMANIA =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.ROMANIA));
  private static final Locale ROMANIAN = Locale.of("ro");
  private static final Map<Year, Set<LocalDate>> YEARS = new ConcurrentHashMap<>();

  private PublicHolidays() {}

  static boolean includes(LocalDate day) {
    return of(Year.from(day)).contains(day);
  }

  /** A public holiday with its name. */
  record Named(LocalDate day, String name) {}

  /** The holidays of a year with their Romanian names, in order; two on one day are one line. */
  static List<Named> named(Year year) {
    var names = new TreeMap<LocalDate, Set<String>>();
    ROMANIA.getHolidays(year).forEach(one -> names.computeIfAbsent(one.getDate(), day -> new TreeSet<>()).add(one.getDescription(ROMANIAN)));
    return names.entrySet().stream().map(one -> new Named(one.getKey(), String.join(", ", one.getValue()))).toList();
  }

  static Set<LocalDate> of(Year year) {
    return YEARS.computeIfAbsent(year, of -> ROMANIA.getHolidays(of).stream().map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet()));
  }
}
