package ro.reazem.intake.referral;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseClosed;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.events.casework.CasesLinked;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/**
 * Attaching a referral to the open case of the same person (atașarea): it keeps its own number, and the work goes on in one place. What
 * it asks for runs from its own registration.
 */
@Component
class AttachingReferral {

  private final Referrals referrals;
  private final ReferralTerms terms;
  private final ReferralSteps steps;
  private final ApplicationEventPublisher events;

  AttachingReferral(Referrals referrals, ReferralTerms terms, ReferralSteps steps, ApplicationEventPublisher events) {
    this.referrals = referrals;
    this.terms = terms;
    this.steps = steps;
    this.events = events;
  }

  /** To a referral it is joined; with a case of another context it is linked, and stays open until that context has answered. */
  @Transactional
  public void attach(ReferralId id, OpenCase to, Officer by, Clock at) {
    var referral = referrals.findById(id).orElseThrow(() -> new RuleViolated("intake.referral.unknown"));
    referral.requireOpen();
    events.publishEvent(new CasesLinked(id.asCase(), to.ref(), at.instant(), by.id(), true, "aceeași persoană"));
    steps.add(id, ReferralSteps.Kind.ATTACHED, to.number(), by, at.instant());
    if (to.context().equals("intake")) {
      join(referral, referrals.findById(new ReferralId(to.id())).orElseThrow(), by, at);
    }
  }

  private void join(Referral referral, Referral main, Officer by, Clock at) {
    var stronger = referrals.save(main.strengthen(referral.urgency()));
    var number = referral.receipt().number();
    terms.cancelAll(referral.getId().asCase(), "atașată la " + main.receipt().number());
    terms.adapt(stronger, referral.urgency(), referral.receipt().registeredAt(), referral.getId().value());
    steps.add(main.getId(), ReferralSteps.Kind.JOINED, number, by, at.instant());
    events.publishEvent(new CaseProgressed(stronger.asCase(), at.instant(), by.id(), "sesizarea " + number + " privește aceeași persoană"));
    var attached = referrals.save(referral.attach(new Attachment("intake", main.getId().value(), main.receipt().number(),
        main.getId().path(), LocalDate.now(at))));
    events.publishEvent(new CaseClosed(attached.asCase(), at.instant(), by.id(), "atașată la " + main.receipt().number()));
  }
}
