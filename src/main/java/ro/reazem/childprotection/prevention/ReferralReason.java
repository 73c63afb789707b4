package ro.reazem.childprotection.prevention;

import ro.reazem.kernel.RuleViolated;

/**
 * Why the local service asks the directorate for a protection measure (motivul referirii); only when services did not help, but for the cases in which the
 * law asks for none before (art. 38-40 din Legea nr. 272/2004).
 */
enum ReferralReason {
  SERVICES_EXHAUSTED(false), CONTRACT_REFUSED(false), PARENTS_DEAD_OR_UNKNOWN(true), VIOLENCE(true), FOUND_OR_ABANDONED(true), CHILD_OFFENDER(true);

  private final boolean withoutPlan;

  ReferralReason(boolean withoutPlan) {
    this.withoutPlan = withoutPlan;
  }

  boolean needsNoPlan() {
    return withoutPlan;
  }

  /** @throws RuleViolated when no service plan was carried out and the reason asks for one (I1.1) */
  void require(boolean planCarriedOut, boolean refused, PreventionLaw law) {
    if (this == CONTRACT_REFUSED) {
      RuleViolated.require(refused, "childprotection.prevention.notRefused");
      RuleViolated.require(law.onRefusal() != null, "childprotection.prevention.refusalNotSet");
      RuleViolated.require(law.onRefusal() == PreventionLaw.OnRefusal.REFERS, "childprotection.prevention.noPlanCarriedOut");
      return;
    }
    RuleViolated.require(withoutPlan || planCarriedOut, "childprotection.prevention.noPlanCarriedOut");
  }
}
