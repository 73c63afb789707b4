package ro.reazem.intake.referral;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseAssigned;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Taking a referral over (preluarea): of two who press at once, one has it and the other reads who. */
@Component
class TakingReferral {

  private final SentForms sentForms;
  private final CurrentReferral current;
  private final Referrals referrals;
  private final ReferralSteps steps;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  TakingReferral(SentForms sentForms, CurrentReferral current, Referrals referrals, ReferralSteps steps, JdbcClient jdbc,
      ApplicationEventPublisher events) {
    this.sentForms = sentForms;
    this.current = current;
    this.referrals = referrals;
    this.steps = steps;
    this.jdbc = jdbc;
    this.events = events;
  }

  /** @throws RuleViolated when a colleague took it before, with the colleague's name */
  @Transactional
  public void take(ReferralId id, Officer by, Clock at) {
    sentForms.await("intake take-over of " + id);
    var referral = current.now(id);
    var holder = referral.responsibleId();
    if (by.id().equals(holder)) {
      return;
    }
    if (holder != null) {
      throw new RuleViolated("intake.referral.takenBy", jdbc.sql("select name from directory.officer where id = :id").param("id", holder)
          .query(String.class).optional().orElse("—"));
    }
    var taken = referrals.save(referral.takeOver(by.id()));
    steps.add(id, ReferralSteps.Kind.TAKEN_OVER, "", by, at.instant());
    events.publishEvent(new CaseAssigned(taken.asCase(), at.instant(), by.id(), null, ""));
  }
}
