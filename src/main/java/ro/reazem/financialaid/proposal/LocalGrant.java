package ro.reazem.financialaid.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.budget.EmergencyBudgets;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.entitlement.EntitlementAmount;
import ro.reazem.financialaid.entitlement.Entitlements;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.LocalSum;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;

/** What follows when a local aid is signed: its whole sum is held in the budget where its definition asks for it, and the right has the sum of every payment in its month. */
@Component
class LocalGrant {

  private final EmergencyBudgets budgets;
  private final Entitlements entitlements;

  LocalGrant(EmergencyBudgets budgets, Entitlements entitlements) {
    this.budgets = budgets;
    this.entitlements = entitlements;
  }

  /**
   * Grants what a proposal says.
   *
   * @return the right
   * @throws RuleViolated when the definition asks for a budget that does not have the sum, or the household has the aid already in one of these months
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID sign(Proposal proposal, UUID decision, LocalDate on, CaseRef decidedIn, Instant at) {
    LocalSum sum = Objects.requireNonNull(proposal.dossier().local());
    var benefit = Benefit.ofScheme(sum.scheme(), sum.mode());
    var from = sum.dues().getFirst().due().atDay(1);
    var until = sum.dues().getLast().due().atEndOfMonth();
    RuleViolated.require(!entitlements.existsByHouseholdIdAndBenefitAndGrantedFromLessThanEqualAndGrantedUntilGreaterThanEqual(proposal.householdId(), benefit, until, from),
        "financialaid.local.alreadyRuns", sum.name());
    if (sum.budgeted()) {
      budgets.reserve(decision, proposal.applicationId(), Benefit.ofScheme(sum.scheme(), AidMode.MONEY), sum.name(), sum.total(), on, at);
    }
    var owner = new Entitlement.Owner(proposal.applicationId(), proposal.unitId(), proposal.householdId(), proposal.holderId());
    return entitlements.save(Entitlement.grantPlan(owner, benefit, EntitlementAmount.plan(sum.dues(), decision), until, decidedIn, at)).getId().value();
  }
}
