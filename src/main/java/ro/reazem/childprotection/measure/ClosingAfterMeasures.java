package ro.reazem.childprotection.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the case of a child may be closed, as far as measures go (închiderea cazului): none is active, and after a return to the family
 * the monthly reports are in.
 *
 * @param active whether a measure is in force
 * @param reintegratedOn the day of the last return to the family, null without one
 * @param reports how many monthly reports came since
 */
record ClosingAfterMeasures(boolean active, @Nullable LocalDate reintegratedOn, int reports) {

  public List<Refusal> against(LocalDate day, MeasureLaw law) {
    var broken = new ArrayList<Refusal>();
    if (active) {
      broken.add(Refusal.of(MeasureRule.MEASURE_IS_ACTIVE));
    }
    if (reintegratedOn != null && (reports < law.reports() || day.isBefore(reintegratedOn.plusMonths(law.reports())))) {
      broken.add(Refusal.of(MeasureRule.REPORTS_ARE_MISSING, law.reports(), reports, reintegratedOn.plusMonths(law.reports())));
    }
    return List.copyOf(broken);
  }
}
