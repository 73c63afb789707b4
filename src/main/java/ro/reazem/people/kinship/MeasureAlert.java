package ro.reazem.people.kinship;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A measure of protection that asks for attention: it ends soon, or is one of the old law.
 *
 * @param kind of the measure
 * @param until the last day, null for a measure without one
 * @param days until then
 * @param urgency crit, warn or plum, from the closest to the farthest
 */
record MeasureAlert(String kind, @Nullable LocalDate until, int days, String urgency) {

  static MeasureAlert endOf(String kind, LocalDate until, LocalDate today, AlertDays alerts) {
    int days = (int) ChronoUnit.DAYS.between(today, until);
    return new MeasureAlert(kind, until, days, days <= alerts.last() ? "crit" : days <= alerts.second() ? "warn" : "plum");
  }
}
