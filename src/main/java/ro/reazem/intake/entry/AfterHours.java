package ro.reazem.intake.entry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.time.LegalCalendar;

/**
 * From which day terms run when a paper comes electronically after the hours of the registry: the day itself, unless the
 * institution has set that it is the next working day.
 */
@Component
class AfterHours {

  private static final String RULE = "INTAKE_E_MAIL_AFTER_HOURS";
  private static final String NEXT_WORKING_DAY = "NEXT_WORKING_DAY";

  private final LegalParameters parameters;
  private final LegalCalendar calendar;

  AfterHours(LegalParameters parameters, LegalCalendar calendar) {
    this.parameters = parameters;
    this.calendar = calendar;
  }

  /**
   * What the institution set.
   *
   * @param nextWorkingDay whether mail after hours counts from the next working day
   * @param until the hour at which the registry closes
   */
  record Rule(boolean nextWorkingDay, int until) {}

  LocalDate countsFrom(LocalDateTime moment, Channel channel) {
    var day = moment.toLocalDate();
    if (channel != Channel.E_MAIL) {
      return day;
    }
    var law = parameters.on(day);
    boolean set = law.find(RULE).filter(rule -> rule.value().equals(NEXT_WORKING_DAY)).isPresent();
    return countsFrom(moment, new Rule(set, set ? law.whole("INTAKE_HOURS_UNTIL") : 0));
  }

  LocalDate countsFrom(LocalDateTime moment, Rule rule) {
    var day = moment.toLocalDate();
    return !rule.nextWorkingDay() ? day : calendar.workingDayOnOrAfter(moment.getHour() >= rule.until() ? day.plusDays(1) : day);
  }
}
