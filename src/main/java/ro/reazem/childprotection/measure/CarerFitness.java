package ro.reazem.childprotection.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of whoever receives the child at home (garanții morale și condiții materiale).
 *
 * @param evaluatedOn the day of the evaluation, null when there is none
 * @param validUntil until when it counts, null when nobody set an end
 * @param recordsClean whether the criminal record and the integrity certificate are without entries
 */
record CarerFitness(@Nullable LocalDate evaluatedOn, @Nullable LocalDate validUntil, boolean recordsClean) {

  boolean isEvaluatedOn(LocalDate day) {
    return evaluatedOn != null && !evaluatedOn.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
  }
}
