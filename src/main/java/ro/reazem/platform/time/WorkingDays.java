package ro.reazem.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which days are worked, and how terms are counted over them. Pure: the days granted by decision are given to it.
 *
 * @param granted day by day whether a decision made it a working day
 */
public record WorkingDays(Map<LocalDate, Boolean> granted) {

  static WorkingDays with(List<GrantedDay> granted) {
    return new WorkingDays(granted.stream().collect(Collectors.toMap(GrantedDay::day, GrantedDay::working)));
  }

  boolean includes(LocalDate day) {
    var decided = granted.get(day);
    return decided != null ? decided : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !PublicHolidays.includes(day);
  }

  LocalDate onOrAfter(LocalDate day) {
    var candidate = day;
    while (!includes(candidate)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }

  LocalDate lastDay(LocalDate event, Term term) {
    return Course.of(this, Moment.on(event), term, 1, true).end().dueOn();
  }

  /** How many working days lie after one day, up to and including another. */
  int between(LocalDate event, LocalDate last) {
    return (int) event.plusDays(1).datesUntil(last.isAfter(event) ? last.plusDays(1) : event.plusDays(1))
        .filter(this::includes).count();
  }

  /** The day that ends so many working days after another. */
  LocalDate after(LocalDate event, long workingDays) {
    var day = event;
    for (long left = workingDays; left > 0; ) {
      day = day.plusDays(1);
      if (includes(day)) {
        left--;
      }
    }
    return onOrAfter(day);
  }
}
