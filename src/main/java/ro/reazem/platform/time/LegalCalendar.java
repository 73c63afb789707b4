package ro.reazem.platform.time;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Counts the terms of the law (calendarul termenelor). The day of the event itself never counts; a term that ends on a day
 * that is not worked ends on the next one that is (Codul civil art. 2553, 2554; Codul de procedură civilă art. 181).
 */
@Component
public class LegalCalendar {

  private final GrantedDays granted;

  LegalCalendar(GrantedDays granted) {
    this.granted = granted;
  }

  /** The last day on which the term is still kept. */
  public LocalDate lastDay(LocalDate event, Term term) {
    return WorkingDays.with(granted.from(event)).lastDay(event, term);
  }

  /** Grows with every day granted or withdrawn. */
  public long revision() {
    return granted.revision();
  }

  /** What is known now of the days from one on. */
  public CalendarLook look(LocalDate first) {
    // read before the days: a day granted in between is then counted anew, never missed
    long revision = granted.revision();
    return new CalendarLook(revision, WorkingDays.with(granted.from(first)));
  }

  public boolean isWorkingDay(LocalDate day) {
    return WorkingDays.with(granted.from(day)).includes(day);
  }

  /** The day itself when it is worked, else the next one that is. */
  public LocalDate workingDayOnOrAfter(LocalDate day) {
    return WorkingDays.with(granted.from(day)).onOrAfter(day);
  }

  /** How many working days lie after one day, up to and including another; zero when the other is not later. */
  public int workingDaysBetween(LocalDate event, LocalDate last) {
    return WorkingDays.with(granted.from(event)).between(event, last);
  }
}
