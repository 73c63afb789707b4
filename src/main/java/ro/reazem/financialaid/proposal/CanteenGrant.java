package ro.reazem.financialaid.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.canteen.IssuingCard;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.entitlement.EntitlementAmount;
import ro.reazem.financialaid.entitlement.Entitlements;
import ro.reazem.financialaid.scheme.CanteenMeals;
import ro.reazem.financialaid.scheme.canteen.CanteenAid;
import ro.reazem.kernel.Lei;

/** What follows when a right to the canteen is signed: it runs from the day asked, or from that of the disposition when that is later, and has its card. */
@Component
class CanteenGrant {

  private final Entitlements entitlements;
  private final IssuingCard cards;

  CanteenGrant(Entitlements entitlements, IssuingCard cards) {
    this.entitlements = entitlements;
    this.cards = cards;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public UUID sign(Proposal proposal, UUID decision, LocalDate on, Instant at) {
    CanteenMeals meals = Objects.requireNonNull(proposal.dossier().amounts().canteen());
    var from = first(proposal.effectiveFrom(), on);
    var owner = new Entitlement.Owner(proposal.applicationId(), proposal.unitId(), proposal.householdId(), proposal.holderId());
    var amount = new EntitlementAmount(from, null, meals.value(), Lei.ZERO, Lei.ZERO, meals.value().minus(meals.contribution()), decision);
    var right = entitlements.save(Entitlement.grantInKind(owner, Entitlement.CANTEEN, amount, CanteenAid.last(meals, from))).getId().value();
    cards.issue(new IssuingCard.Of(right, proposal.applicationId(), proposal.unitId(), from), meals,
        Objects.requireNonNull(proposal.declaration().canteen()), at);
    return right;
  }

  /** Nobody eats before the disposition: a right signed after the day asked begins on the day it is signed. */
  static LocalDate first(LocalDate asked, LocalDate signed) {
    return signed.isAfter(asked) ? signed : asked;
  }
}
