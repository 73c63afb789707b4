package ro.reazem.intake.referral;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseAssigned;
import ro.reazem.kernel.RuleViolated;

/** Gives a referral to a unit, and to an officer when one is named (repartizare). */
@Component
class GivingReferral {

  private final Referrals referrals;
  private final ReferralSteps steps;
  private final ApplicationEventPublisher events;

  GivingReferral(Referrals referrals, ReferralSteps steps, ApplicationEventPublisher events) {
    this.referrals = referrals;
    this.steps = steps;
    this.events = events;
  }

  /** How it is given, by whom and why, as its history tells it. */
  record Given(ReferralSteps.Kind kind, String note, UUID by, String byName) {}

  /** @throws RuleViolated when it is closed, or the officer is the accused */
  @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = RuleViolated.class)
  void give(Referral referral, UUID unit, @Nullable UUID officer, Given given, Clock at) {
    var former = referral.responsibleId();
    var moved = referrals.save(referral.send(unit, officer));
    steps.add(moved.getId(), given.kind(), given.note(), given.by(), given.byName(), at.instant());
    events.publishEvent(new CaseAssigned(moved.asCase(), at.instant(), given.by(), former, given.note()));
  }
}
