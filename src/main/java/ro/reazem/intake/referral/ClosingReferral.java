package ro.reazem.intake.referral;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseClosed;
import ro.reazem.platform.security.Officer;

/** Closing a referral (închiderea sesizării). */
@Component
class ClosingReferral {

  private final CurrentReferral current;
  private final Referrals referrals;
  private final ReferralTerms terms;
  private final ReferralSteps steps;
  private final ApplicationEventPublisher events;

  ClosingReferral(CurrentReferral current, Referrals referrals, ReferralTerms terms, ReferralSteps steps, ApplicationEventPublisher events) {
    this.current = current;
    this.referrals = referrals;
    this.terms = terms;
    this.steps = steps;
    this.events = events;
  }

  /**
   * Closes it with its outcome.
   *
   * @param withoutAction why nobody went there although it was urgent, signed by the head who closes it; null when somebody did
   */
  @Transactional
  public void close(ReferralId id, long version, Outcome outcome, String reason, @Nullable String withoutAction, Officer by, Clock at) {
    var closed = referrals.save(current.seen(id, version)
        .close(new Closing(outcome, reason, withoutAction, LocalDate.now(at), by.id(), by.name())));
    terms.cancelAll(id.asCase(), "sesizare închisă: " + reason);
    steps.add(id, ReferralSteps.Kind.CLOSED, reason, by, at.instant());
    events.publishEvent(new CaseClosed(closed.asCase(), at.instant(), by.id(), outcome.name()));
  }
}
