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
record WorkingDays(Map<LocalDate, Boolean> granted) {

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
    return switch (term.unit()) {
      case DAYS -> onOrAfter(event.plusDays(term.length()));
      case FREE_DAYS -> onOrAfter(event.plusDays(term.length() + 1L));
      case MONTHS -> onOrAfter(event.plusMonths(term.length()));
      case WORKING_DAYS -> after(event, term.length());
    };
  }

  /** How many working days lie after one day, up to and including another. */
  int between(LocalDate event, LocalDate last) {
    return (int) event.plusDays(1).datesUntil(last.isAfter(event) ? last.plusDays(1) : event.plusDays(1))
        .filter(this::includes).count();
  }

  private LocalDate after(LocalDate event, int workingDays) {
    var day = event;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(1);
      if (includes(day)) {
        left--;
      }
    }
    return onOrAfter(day);
  }
}
