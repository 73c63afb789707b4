package ro.reazem.intake.referral;

import java.time.Clock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.intake.entry.RegistryChoices;
import ro.reazem.platform.reassigning.AnsweringWishes;

/** What the work list wishes done to referrals: done, or refused with the rule that forbids it. */
@Component
class ReferralWorklistNews {

  private static final String WISHED = "intake.referral.reassignment-wished";

  private final Referrals referrals;
  private final GivingReferral giving;
  private final RegistryChoices choices;
  private final AnsweringWishes answering;
  private final Clock clock;

  ReferralWorklistNews(Referrals referrals, GivingReferral giving, RegistryChoices choices, AnsweringWishes answering, Clock clock) {
    this.referrals = referrals;
    this.giving = giving;
    this.choices = choices;
    this.answering = answering;
    this.clock = clock;
  }

  @ApplicationModuleListener(id = WISHED)
  void on(ReassignmentWished wished) {
    referrals.findById(new ReferralId(wished.caseRef().id())).filter(one -> one.getId().asCase().equals(wished.caseRef()))
        .ifPresent(one -> answering.once(WISHED, wished.wishId(), wished.caseRef(), () -> giving.give(one, choices.unitOf(wished.toOfficer()),
            wished.toOfficer(), new GivingReferral.Given(ReferralSteps.Kind.SENT, wished.reason(), wished.byOfficer(), wished.byName()), clock)));
  }
}
