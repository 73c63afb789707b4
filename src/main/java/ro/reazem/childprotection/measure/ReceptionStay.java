package ro.reazem.childprotection.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ro.reazem.childprotection.place.PlaceType;

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

  /** The stay that goes on with the newest of some measures, the newest first: one that follows another there without a day between is the same stay. */
  static Optional<ReceptionStay> of(List<Measure> measures, MeasureLaw law) {
    LocalDate since = null;
    for (var one : measures) {
      boolean goesOn = since == null ? one.isRunning() : one.until() != null && !one.until().isBefore(since.minusDays(1));
      if (one.placeType() == PlaceType.EMERGENCY_RECEPTION_CENTRE && goesOn) {
        since = one.from();
      }
    }
    return since == null ? Optional.empty() : Optional.of(since(since, law));
  }

  public boolean isAlarmedOn(LocalDate day) {
    return !day.isBefore(alarmOn);
  }

  /** Why the child may not stay there by a decision of that day; nothing while the months of the law last. */
  Optional<Refusal> against(LocalDate day) {
    return day.isAfter(lastDay) ? Optional.of(Refusal.of(MeasureRule.RECEPTION_CENTRE_TOO_LONG, lastDay)) : Optional.empty();
  }
}
