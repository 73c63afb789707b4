package ro.reazem.intake.referral;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.ReassignmentRefused;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.intake.entry.RegistryChoices;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.HeardOnce;

/** What the work list wishes done to referrals: done, or refused with the rule that forbids it. */
@Component
class ReferralWorklistNews {

  private static final String WISHED = "intake.referral.reassignment-wished";

  private final Referrals referrals;
  private final GivingReferral giving;
  private final RegistryChoices choices;
  private final HeardOnce heard;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReferralWorklistNews(Referrals referrals, GivingReferral giving, RegistryChoices choices, HeardOnce heard, ApplicationEventPublisher events,
      Clock clock) {
    this.referrals = referrals;
    this.giving = giving;
    this.choices = choices;
    this.heard = heard;
    this.events = events;
    this.clock = clock;
  }

  @ApplicationModuleListener(id = WISHED)
  void on(ReassignmentWished wished) {
    referrals.findById(new ReferralId(wished.caseRef().id())).filter(one -> one.getId().asCase().equals(wished.caseRef()))
        .filter(one -> heard.first(WISHED, wished.wishId())).ifPresent(one -> give(one, wished));
  }

  private void give(Referral referral, ReassignmentWished wished) {
    var to = wished.toOfficer();
    try {
      giving.give(referral, choices.unitOf(to), to, new GivingReferral.Given(ReferralSteps.Kind.SENT, wished.reason(), wished.byOfficer(), wished.byName()), clock);
    } catch (RuleViolated violated) {
      events.publishEvent(new ReassignmentRefused(wished.wishId(), clock.instant(), wished.caseRef(), violated.code()));
    }
  }
}
