package ro.reazem.childprotection.leaving;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A young person who was under a measure at eighteen (tânărul din sistem), with what was used of the rights that go with it.
 *
 * @param requestedOn the day of the written request to stay, null without one
 * @param used the forms of education for which the measure was continued before
 * @param withoutStudiesSince since when the measure went on without studies, null when it never did
 * @param offersRefused how many offers of work or home were refused, or lost by own fault
 * @param lumpSumPaid whether the sum for leaving was paid before
 */
record YoungPerson(LocalDate bornOn, @Nullable LocalDate requestedOn, Set<StudyForm> used, @Nullable LocalDate withoutStudiesSince,
    int offersRefused, YouthChoice chosen, boolean lumpSumPaid) {

  public YoungPerson {
    used = Set.copyOf(used);
  }
}
