package ro.reazem.childprotection.measure;

import java.time.LocalDate;

/**
 * How long a child may stay in an emergency reception centre (durata șederii în CPRU): never longer, and no extension.
 *
 * @param since the first day there
 * @param alarmOn from when another place is looked for at once
 * @param lastDay the last day allowed
 */
record ReceptionStay(LocalDate since, LocalDate alarmOn, LocalDate lastDay) {

  public static ReceptionStay since(LocalDate day, MeasureLaw law) {
    return new ReceptionStay(day, day.plusMonths(law.receptionAlarmMonths()), day.plusMonths(law.receptionMonths()).minusDays(1));
  }

  public boolean isAlarmedOn(LocalDate day) {
    return !day.isBefore(alarmOn);
  }

  /** @throws ro.reazem.kernel.RuleViolated when somebody wants the child to stay longer */
  public void requireEndingBy(LocalDate until) {
    if (until.isAfter(lastDay)) {
      throw Refusal.of(MeasureRule.RECEPTION_CENTRE_TOO_LONG, lastDay).violated();
    }
  }
}
