package ro.reazem.financialaid.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.entitlement.EntitlementAmount;
import ro.reazem.financialaid.entitlement.Entitlements;
import ro.reazem.financialaid.scheme.EnergyAid;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.LegalParameters;

/** What follows when a disposition about heating is signed: the aid runs up to the end of the season, the supplement without an end. */
@Component
class HeatingGrant {

  /** A season is named by the year of its November. */
  private static final int MONTHS_INTO_THE_YEAR_BEFORE = 6;

  private final Entitlements entitlements;
  private final LegalParameters parameters;

  HeatingGrant(Entitlements entitlements, LegalParameters parameters) {
    this.entitlements = entitlements;
    this.parameters = parameters;
  }

  /**
   * At least one right, or there was nothing to grant; a supplement that the household has already goes on, with the new sum where that differs.
   *
   * @return the aid where it is granted, the supplement else
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID sign(Proposal proposal, UUID decision, CaseRef decidedIn, Instant at) {
    EnergyAid energy = Objects.requireNonNull(proposal.dossier().amounts().energy());
    var owner = new Entitlement.Owner(proposal.applicationId(), proposal.unitId(), proposal.householdId(), proposal.holderId());
    var rights = new ArrayList<Entitlement>();
    if (energy.aidFrom() != null) {
      rights.add(Entitlement.grant(owner, Entitlement.HEATING, amount(energy.aidFrom(), energy.monthly(), decision), energy.aidUntil(), paidIn(energy), decidedIn, at));
    }
    if (energy.supplementFrom() != null) {
      var amount = amount(energy.supplementFrom(), energy.supplement(), decision);
      rights.add(entitlements.findByHouseholdIdAndBenefitAndGrantedUntilIsNull(owner.householdId(), Entitlement.SUPPLEMENT)
          .map(right -> right.latest().gross().equals(amount.gross()) ? right : right.change(amount, decidedIn, at))
          .orElseGet(() -> Entitlement.grant(owner, Entitlement.SUPPLEMENT, amount, decidedIn, at)));
    }
    rights.forEach(entitlements::save);
    return rights.getFirst().getId().value();
  }

  /** Solid fuel is paid for the whole season in one month of it, or in the first month of the right where that comes later. */
  private @Nullable YearMonth paidIn(EnergyAid energy) {
    var from = energy.aidFrom();
    return from == null || !energy.lump().isPositive() ? null : paidIn(YearMonth.from(from), parameters.on(from).whole("HEAT_SOLID_PAY_MONTH"));
  }

  static YearMonth paidIn(YearMonth first, int monthOfPayment) {
    var usual = YearMonth.of(first.minusMonths(MONTHS_INTO_THE_YEAR_BEFORE).getYear(), monthOfPayment);
    return first.isAfter(usual) ? first : usual;
  }

  private static EntitlementAmount amount(LocalDate from, Lei monthly, UUID decision) {
    return new EntitlementAmount(from, null, monthly, Lei.ZERO, Lei.ZERO, monthly, decision);
  }
}
