package ro.reazem.intake.referral;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.events.intake.WorkRouted;
import ro.reazem.intake.routing.RoutingOrder;
import ro.reazem.intake.routing.RoutingWork;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Routing a triaged referral to the context that works on it, and taking it back. */
@Component
@Transactional
class RoutingReferral {

  private final CurrentReferral current;
  private final Referrals referrals;
  private final RoutingWork routing;
  private final ReferralTerms terms;
  private final ReferralSteps steps;
  private final ApplicationEventPublisher events;

  RoutingReferral(CurrentReferral current, Referrals referrals, RoutingWork routing, ReferralTerms terms, ReferralSteps steps,
      ApplicationEventPublisher events) {
    this.current = current;
    this.referrals = referrals;
    this.routing = routing;
    this.terms = terms;
    this.steps = steps;
    this.events = events;
  }

  public void route(ReferralId id, long version, String context, UUID unit, Officer by, Clock at) {
    var referral = current.seen(id, version);
    var received = referral.receipt();
    var routed = routing.route(new RoutingOrder(referral.entryId(), WorkRouted.Kind.REFERRAL, context, unit, "", received.number(),
        referral.title(), referral.urgency(), referral.sheet().personIds(), received.registeredAt(), terms.respondBy(id.asCase()), id.path()),
        by, at.instant());
    progressed(referral.route(routed), ReferralSteps.Kind.ROUTED, context, by, at);
  }

  /** @throws RuleViolated when the context has answered already */
  public void withdraw(ReferralId id, long version, String reason, Officer by, Clock at) {
    var referral = current.seen(id, version);
    var waiting = referral.routingId();
    if (waiting == null) {
      throw new RuleViolated("intake.routing.answeredAlready");
    }
    routing.withdraw(waiting, reason, by, at.instant());
    progressed(referral.returned(null), ReferralSteps.Kind.WITHDRAWN, reason, by, at);
  }

  private void progressed(Referral changed, ReferralSteps.Kind kind, String note, Officer by, Clock at) {
    var saved = referrals.save(changed);
    steps.add(saved.getId(), kind, note, by, at.instant());
    events.publishEvent(new CaseProgressed(saved.asCase(), at.instant(), by.id(), note));
  }
}
