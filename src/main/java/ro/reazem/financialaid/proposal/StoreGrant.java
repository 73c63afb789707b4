package ro.reazem.financialaid.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.entitlement.EntitlementAmount;
import ro.reazem.financialaid.entitlement.Entitlements;
import ro.reazem.financialaid.store.StoreCards;
import ro.reazem.kernel.Lei;

/** What follows when a right to buy in the social store is signed: it runs from the day of the disposition for the months of the card, and has its card. */
@Component
class StoreGrant {

  private final Entitlements entitlements;
  private final StoreCards cards;

  StoreGrant(Entitlements entitlements, StoreCards cards) {
    this.entitlements = entitlements;
    this.cards = cards;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public UUID sign(Proposal proposal, UUID decision, LocalDate on, Proposal.Signature by) {
    var card = Objects.requireNonNull(proposal.dossier().amounts().store());
    var owner = new Entitlement.Owner(proposal.applicationId(), proposal.unitId(), proposal.householdId(), proposal.holderId());
    var amount = new EntitlementAmount(on, null, card.monthly(), Lei.ZERO, Lei.ZERO, card.monthly(), decision);
    var right = entitlements.save(Entitlement.grantInKind(owner, Entitlement.STORE, amount, card.last(on))).getId().value();
    cards.open(new StoreCards.Of(right, proposal.applicationId(), proposal.unitId(), on, ""), card, by.name(), by.at());
    return right;
  }
}
