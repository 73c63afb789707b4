package ro.reazem.services.pupil;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * What an examination of the teeth found (examenul stomatologic).
 *
 * @param decayed teeth with caries, filled ones with new caries among them
 * @param missing extracted because of caries, or never grown
 * @param bite anomalies of the bite (ocluzia), empty without any
 * @param referredTo the specialist, null without one
 */
record DentalExam(LocalDate on, Teeth decayed, Teeth missing, Teeth filled, Hygiene hygiene, String bite, String conclusion, @Nullable String referredTo) {

  /** How clean the teeth are (igiena orală). */
  enum Hygiene {
    /** Clean (curată). */
    CLEAN,
    /** Plaque (placă bacteriană). */
    PLAQUE,
    /** Tartar (tartru). */
    TARTAR
  }

  /** @throws RuleViolated when a tooth is in two states at once */
  DentalExam {
    RuleViolated.require(!decayed.shares(missing) && !decayed.shares(filled) && !missing.shares(filled), "services.pupil.toothTwice");
  }

  /** Decayed, missing and filled permanent teeth (indicele CAO, DMFT). */
  public long permanentIndex() {
    return decayed.permanent() + missing.permanent() + filled.permanent();
  }

  /** Decayed, missing and filled milk teeth (indicele cao, dmft). */
  public long milkIndex() {
    return decayed.milk() + missing.milk() + filled.milk();
  }
}
