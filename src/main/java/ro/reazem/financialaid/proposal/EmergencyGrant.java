package ro.reazem.financialaid.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.budget.EmergencyBudgets;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.entitlement.EntitlementAmount;
import ro.reazem.financialaid.entitlement.Entitlements;
import ro.reazem.financialaid.justification.Justifying;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.EmergencySum;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;

/**
 * What follows when an emergency aid is signed: its sum is held in the budget, or nothing is signed; the right is that of the month of the
 * disposition alone; the proof of use begins to be due.
 */
@Component
class EmergencyGrant {

  private final EmergencyBudgets budgets;
  private final Entitlements entitlements;
  private final Justifying justifying;

  EmergencyGrant(EmergencyBudgets budgets, Entitlements entitlements, Justifying justifying) {
    this.budgets = budgets;
    this.entitlements = entitlements;
    this.justifying = justifying;
  }

  /**
   * Grants what a proposal says.
   *
   * @return the right
   * @throws ro.reazem.kernel.RuleViolated when the budget does not have the sum, or the term for the proof of use is still to be set
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID sign(Proposal proposal, UUID decision, LocalDate on, CaseRef decidedIn, Instant at) {
    EmergencySum sum = Objects.requireNonNull(proposal.dossier().amounts().emergency());
    budgets.reserve(decision, proposal.applicationId(), sum.ground(), sum.groundName(), sum.sum(), on, at);
    var owner = new Entitlement.Owner(proposal.applicationId(), proposal.unitId(), proposal.householdId(), proposal.holderId());
    var month = YearMonth.from(on);
    var amount = new EntitlementAmount(month.atDay(1), null, sum.sum(), Lei.ZERO, Lei.ZERO, sum.sum(), decision);
    var right = entitlements.save(sum.mode() == AidMode.MONEY
        ? Entitlement.grant(owner, Entitlement.EMERGENCY, amount, month.atEndOfMonth(), decidedIn, at)
        : Entitlement.grantInKind(owner, amount, month.atEndOfMonth())).getId().value();
    justifying.start(proposal.applicationId(), proposal.unitId(), right, sum.sum(), on);
    return right;
  }
}
