package ro.reazem.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The coming days as a calendar shows them: working days, and days of rest that fall within the week with their names (zile nelucrătoare). */
@Component
public class DaysOfRest {

  private final GrantedDays granted;
  private final MessageSource messages;

  DaysOfRest(GrantedDays granted, MessageSource messages) {
    this.granted = granted;
    this.messages = messages;
  }

  /**
   * One day of a calendar.
   *
   * @param rest why nobody works on it, in the reader's language; null on a working day, empty on a Saturday or Sunday
   */
  public record Day(LocalDate date, @Nullable String rest) {

    public boolean works() {
      return rest == null;
    }
  }

  /** The days from one on until so many working days have been seen; Saturdays and Sundays that nobody works are left out. */
  public List<Day> untilWorkingDays(LocalDate first, int many) {
    var decided = granted.from(first);
    var days = new ArrayList<Day>();
    int seen = 0;
    for (var date = first; seen < many; date = date.plusDays(1)) {
      var day = day(date, decided);
      if (day.works() || !"".equals(day.rest())) {
        days.add(day);
      }
      seen += day.works() ? 1 : 0;
    }
    return days;
  }

  /** Every day between two, both included. */
  public List<Day> between(LocalDate first, LocalDate last) {
    var decided = granted.from(first);
    return first.datesUntil(last.plusDays(1)).map(date -> day(date, decided)).toList();
  }

  private Day day(LocalDate date, List<GrantedDay> decided) {
    if (WorkingDays.with(decided).includes(date)) {
      return new Day(date, null);
    }
    var given = decided.stream().filter(one -> one.day().equals(date) && !one.working()).map(GrantedDay::name).findFirst();
    boolean weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(date.getDayOfWeek());
    return new Day(date, given.orElseGet(() -> weekend ? "" : holiday(date)));
  }

  private String holiday(LocalDate date) {
    return PublicHolidays.named(Year.from(date)).stream().filter(one -> one.day().equals(date))
        .flatMap(one -> one.holidays().stream())
        .map(one -> messages.getMessage("platform.calendar.holiday." + one, null, LocaleContextHolder.getLocale()))
        .collect(Collectors.joining(", "));
  }
}
