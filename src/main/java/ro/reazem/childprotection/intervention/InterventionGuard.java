package ro.reazem.childprotection.intervention;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.CaseOutcome;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ClosingGuard;
import ro.reazem.kernel.RuleViolated;

/** A case is not closed while a court has to answer about the entry, or an authority that must be told was not (HG nr. 49/2011). */
@Component
class InterventionGuard implements ClosingGuard {

  private final Interventions interventions;

  InterventionGuard(Interventions interventions) {
    this.interventions = interventions;
  }

  @Override
  public Optional<RuleViolated> forbids(ChildCase closing, CaseOutcome outcome) {
    return outcome == CaseOutcome.OPENED_BY_MISTAKE || outcome == CaseOutcome.DIED ? Optional.empty() : missing(interventions.of(closing.getId()));
  }

  static Optional<RuleViolated> missing(Intervention written) {
    if (written.awaitsOrder()) {
      return Optional.of(new RuleViolated("childprotection.intervention.orderAwaited"));
    }
    try {
      written.requireBranchesTold();
      return Optional.empty();
    } catch (RuleViolated missing) {
      return Optional.of(missing);
    }
  }
}
