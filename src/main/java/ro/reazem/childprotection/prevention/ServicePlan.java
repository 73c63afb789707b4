package ro.reazem.childprotection.prevention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/** One version of a service plan (planul de servicii), as it is kept. */
record ServicePlan(UUID id, int number, State state, ServicePlanContent content, String writtenByName, Instant writtenAt, @Nullable ServiceContract contract,
    @Nullable PlanAct act) {

  /** What became of it: a draft, carried out, replaced by the next, or dropped before it began. */
  enum State {
    DRAFT, ACTIVE, REPLACED, DROPPED
  }

  public boolean isDraft() {
    return state == State.DRAFT;
  }

  /** @throws RuleViolated without a signed contract (I1.2), or when the act is older than the contract */
  void requireSigned(LocalDate actedOn) {
    if (contract == null) {
      throw new RuleViolated("childprotection.prevention.contractMissing");
    }
    RuleViolated.require(!actedOn.isBefore(contract.on()), "childprotection.prevention.actBeforeContract");
  }
}
