package ro.reazem.intake.referral;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.events.intake.WorkRouted.Urgency;
import ro.reazem.platform.security.Officer;

/** Deciding how urgent a referral is (triajul); its terms run from the registration all the same. */
@Component
class TriagingReferral {

  private final CurrentReferral current;
  private final Referrals referrals;
  private final ReferralTerms terms;
  private final ReferralSteps steps;
  private final ApplicationEventPublisher events;

  TriagingReferral(CurrentReferral current, Referrals referrals, ReferralTerms terms, ReferralSteps steps, ApplicationEventPublisher events) {
    this.current = current;
    this.referrals = referrals;
    this.terms = terms;
    this.steps = steps;
    this.events = events;
  }

  @Transactional
  public void triage(ReferralId id, long version, Urgency urgency, String reason, Officer by, Clock at) {
    var now = at.instant();
    var triaged = referrals.save(current.seen(id, version).triage(urgency, new Triage(reason, by.id(), by.name(), now)));
    terms.adapt(triaged, urgency, triaged.receipt().registeredAt(), id.value());
    steps.add(id, ReferralSteps.Kind.TRIAGED, reason, by, now);
    events.publishEvent(new CaseProgressed(triaged.asCase(), now, by.id(), reason));
  }
}
