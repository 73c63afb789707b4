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

  /**
   * The course of a term on the days known now.
   *
   * @param rounds how many times the term has to pass, one for a term that does not repeat
   * @param endMoves whether an end on a day of rest moves to the next day that is worked
   */
  public Course course(Moment event, Term term, int rounds, boolean endMoves) {
    return Course.of(WorkingDays.with(granted.from(event.on())), event, term, rounds, endMoves);
  }

  /** Grows with every day granted or withdrawn; what was counted under a lower one is to be counted anew. */
  public long revision() {
    return granted.revision();
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
