package ro.reazem.financialaid.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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
import ro.reazem.financialaid.scheme.LocalDue;
import ro.reazem.financialaid.scheme.LocalSum;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;
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
    return entitlements.save(Entitlement.grantPlan(owner, benefit, plan(sum.dues(), decision), until, decidedIn, at)).getId().value();
  }

  /** One amount for each time in which it stays the same; months between tranches have none. */
  static List<EntitlementAmount> plan(List<LocalDue> dues, UUID decision) {
    var plan = new ArrayList<EntitlementAmount>();
    var last = dues.getLast().due();
    for (var month = dues.getFirst().due(); !month.isAfter(last); month = month.plusMonths(1)) {
      var sum = in(month, dues);
      var before = plan.isEmpty() ? null : plan.getLast();
      var from = before != null && before.gross().equals(sum) ? before.validFrom() : month.atDay(1);
      if (before != null && before.validFrom().equals(from)) {
        plan.removeLast();
      }
      plan.add(new EntitlementAmount(from, month.atEndOfMonth(), sum, Lei.ZERO, Lei.ZERO, sum, decision));
    }
    return plan;
  }

  private static Lei in(YearMonth month, List<LocalDue> dues) {
    return dues.stream().filter(due -> due.due().equals(month)).map(LocalDue::sum).findFirst().orElse(Lei.ZERO);
  }
}
