package ro.reazem.childprotection.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.adoption.AdoptionLaw;
import ro.reazem.childprotection.adoption.procedure.AdoptionGround;
import ro.reazem.childprotection.adoption.procedure.AdoptionRules;
import ro.reazem.childprotection.childcase.Finality;
import ro.reazem.kernel.RuleViolated;

/**
 * Why a plan leads to adoption (motivul finalității adopție, art. 26 din Legea nr. 273/2004), as whoever approves it says.
 *
 * @param since the day from which the time of the ground is counted
 * @param words the same for the history of the case
 */
record LeadsToAdoption(AdoptionGround ground, LocalDate since, String words) {

  /** @throws RuleViolated when a plan leads to adoption without a ground, or before the time that it asks for (I4.5) */
  static void require(Finality aim, @Nullable LeadsToAdoption why, LocalDate today, AdoptionLaw law) {
    if (aim == Finality.ADOPTION) {
      if (why == null) {
        throw new RuleViolated("childprotection.plan.adoptionGroundMissing");
      }
      RuleViolated.require(!why.since().isAfter(today), "childprotection.plan.adoptionSinceInFuture");
      AdoptionRules.requireWaited(why.ground(), why.since(), today, law);
    }
  }
}
