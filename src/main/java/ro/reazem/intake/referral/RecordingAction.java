package ro.reazem.intake.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Writing down what was done and learnt about a referral. */
@Component
@Transactional
class RecordingAction {

  private final CurrentReferral current;
  private final Referrals referrals;
  private final FieldActions actions;
  private final Subjects subjects;
  private final ReferralTerms terms;
  private final ReferralSteps steps;
  private final ApplicationEventPublisher events;

  RecordingAction(CurrentReferral current, Referrals referrals, FieldActions actions, Subjects subjects, ReferralTerms terms,
      ReferralSteps steps, ApplicationEventPublisher events) {
    this.current = current;
    this.referrals = referrals;
    this.actions = actions;
    this.subjects = subjects;
    this.terms = terms;
    this.steps = steps;
    this.events = events;
  }

  /** @throws RuleViolated when it lies in the future, or the referral is closed */
  public void record(ReferralId id, long version, FieldAction what, Officer by, Clock at) {
    var now = at.instant();
    RuleViolated.require(!what.performedAt().isAfter(now) && (what.endedAt() == null || !what.endedAt().isAfter(now)), "intake.action.inFuture");
    var referral = current.seen(id, version);
    referral.requireOpen();
    actions.add(id, what, by, now);
    boolean action = what.kind().isAction();
    var saved = referrals.save(action ? referral.acted(what.performedAt()) : referral.notified(what.performedAt()));
    if (action) {
      terms.met(id.asCase(), what.kind() == FieldAction.Kind.EVALUATION, what.performedAt());
    }
    steps.add(id, action ? ReferralSteps.Kind.ACTED : ReferralSteps.Kind.NOTIFIED, action ? what.found() : what.addressee(), by, now);
    events.publishEvent(new CaseProgressed(saved.asCase(), now, by.id(), ""));
  }

  /** Adds what was learnt later; the sheet itself stays as it was told. */
  public void note(ReferralId id, String text, Officer by, Clock at) {
    RuleViolated.require(text.strip().length() >= 3, "intake.referral.noteMissing");
    steps.add(id, ReferralSteps.Kind.NOTED, text.strip(), by, at.instant());
  }

  /** Says which person of the register one of the people concerned is. */
  public void identify(ReferralId id, long version, int place, UUID person, String family, String given, @Nullable LocalDate born,
      Officer by, Clock at) {
    var referral = current.seen(id, version);
    RuleViolated.require(place >= 0 && place < referral.sheet().subjects().size(), "platform.input.choice");
    var known = referral.sheet().identified(place, person, family, given, born);
    var saved = referrals.save(referral.identify(known));
    subjects.write(id, known);
    steps.add(id, ReferralSteps.Kind.IDENTIFIED, family + " " + given, by, at.instant());
    events.publishEvent(new CaseProgressed(saved.asCase(), at.instant(), by.id(), ""));
  }
}
