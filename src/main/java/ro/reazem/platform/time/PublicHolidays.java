package ro.reazem.platform.time;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
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
  private static final Map<Year, Set<LocalDate>> YEARS = new ConcurrentHashMap<>();
  private static final Map<Year, List<Named>> NAMED = new ConcurrentHashMap<>();

  private PublicHolidays() {}

  static boolean includes(LocalDate day) {
    return of(Year.from(day)).contains(day);
  }

  /** A day on which one or two public holidays fall, each as the end of its message key. */
  record Named(LocalDate day, Set<String> holidays) {}

  /** The holidays of a year, in order. */
  static List<Named> named(Year year) {
    return NAMED.computeIfAbsent(year, PublicHolidays::computed);
  }

  private static List<Named> computed(Year year) {
    var days = new TreeMap<LocalDate, Set<String>>();
    ROMANIA.getHolidays(year).forEach(one -> days.computeIfAbsent(one.getDate(), day -> new TreeSet<>())
        .add(one.getPropertiesKey().substring(one.getPropertiesKey().lastIndexOf('.') + 1)));
    return days.entrySet().stream().map(one -> new Named(one.getKey(), one.getValue())).toList();
  }

  static Set<LocalDate> of(Year year) {
    return YEARS.computeIfAbsent(year, of -> named(of).stream().map(Named::day).collect(Collectors.toUnmodifiableSet()));
  }
}
