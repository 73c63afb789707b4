package ro.reazem.platform.time;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The public holidays of Romania on which nobody works (sărbători legale, Codul muncii art. 139), each year as the law then stood. */
final class PublicHolidays {

  private static final HolidayManager ROMANIA =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.ROMANIA));
  private static final Map<Year, Set<LocalDate>> YEARS = new ConcurrentHashMap<>();

  private PublicHolidays() {}

  static boolean includes(LocalDate day) {
    return of(Year.from(day)).contains(day);
  }

  static Set<LocalDate> of(Year year) {
    return YEARS.computeIfAbsent(year, of -> ROMANIA.getHolidays(of).stream().map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet()));
  }
}
