package ro.reazem.intake.referral;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseTransferOffered;
import ro.reazem.events.casework.CaseTransferSettled;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Giving a referral to others: sent by the head, offered and accepted among units, given back with a reason. */
@Component
@Transactional
class MovingReferral {

  private final CurrentReferral current;
  private final Referrals referrals;
  private final GivingReferral giving;
  private final ReferralSteps steps;
  private final ApplicationEventPublisher events;

  MovingReferral(CurrentReferral current, Referrals referrals, GivingReferral giving, ReferralSteps steps, ApplicationEventPublisher events) {
    this.current = current;
    this.referrals = referrals;
    this.giving = giving;
    this.steps = steps;
    this.events = events;
  }

  /** The head says who has it. */
  public void send(ReferralId id, long version, UUID unit, @Nullable UUID officer, String note, Officer by, Clock at) {
    move(id, version, unit, officer, ReferralSteps.Kind.SENT, note, by, at);
  }

  /** The unit refuses it; it returns to where it was registered (refuz cu motiv). */
  public void giveBack(ReferralId id, long version, String reason, Officer by, Clock at) {
    RuleViolated.require(reason.strip().length() >= 3, "intake.entry.reasonMissing");
    move(id, version, current.now(id).receipt().registryUnitId(), null, ReferralSteps.Kind.GIVEN_BACK, reason, by, at);
  }

  public void offer(ReferralId id, long version, Offer offer, Officer by, Clock at) {
    var offered = referrals.save(current.seen(id, version).offer(offer));
    steps.add(id, ReferralSteps.Kind.OFFERED, offer.reason(), by, at.instant());
    events.publishEvent(new CaseTransferOffered(offered.asCase(), at.instant(), by.id(), offer.unitId(), offer.officerId(), offer.reason()));
  }

  public void accept(ReferralId id, long version, Officer by, Clock at) {
    var referral = current.seen(id, version);
    var accepted = referrals.save(referral.accept(by.id()));
    steps.add(id, ReferralSteps.Kind.ACCEPTED, "", by, at.instant());
    events.publishEvent(new CaseTransferSettled(accepted.asCase(), at.instant(), by.id(), true, ""));
  }

  public void decline(ReferralId id, long version, String reason, Officer by, Clock at) {
    RuleViolated.require(reason.strip().length() >= 3, "intake.entry.reasonMissing");
    var declined = referrals.save(current.seen(id, version).declineOffer());
    steps.add(id, ReferralSteps.Kind.DECLINED, reason, by, at.instant());
    events.publishEvent(new CaseTransferSettled(declined.asCase(), at.instant(), by.id(), false, reason));
  }

  private void move(ReferralId id, long version, UUID unit, @Nullable UUID officer, ReferralSteps.Kind kind, String note, Officer by, Clock at) {
    giving.give(current.seen(id, version), unit, officer, new GivingReferral.Given(kind, note, by.id(), by.name()), at);
  }
}
