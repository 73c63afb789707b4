package ro.reazem.intake.petition;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.ReassignmentRefused;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.intake.entry.RegistryChoices;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.HeardOnce;

/** What the work list wishes done to petitions: done, or refused with the rule that forbids it. */
@Component
class PetitionWorklistNews {

  private static final String WISHED = "intake.petition.reassignment-wished";

  private final Petitions petitions;
  private final GivingPetition giving;
  private final RegistryChoices choices;
  private final HeardOnce heard;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PetitionWorklistNews(Petitions petitions, GivingPetition giving, RegistryChoices choices, HeardOnce heard, ApplicationEventPublisher events,
      Clock clock) {
    this.petitions = petitions;
    this.giving = giving;
    this.choices = choices;
    this.heard = heard;
    this.events = events;
    this.clock = clock;
  }

  @ApplicationModuleListener(id = WISHED)
  void on(ReassignmentWished wished) {
    petitions.findById(new PetitionId(wished.caseRef().id())).filter(one -> one.getId().asCase().equals(wished.caseRef()))
        .filter(one -> heard.first(WISHED, wished.wishId())).ifPresent(one -> give(one, wished));
  }

  private void give(Petition petition, ReassignmentWished wished) {
    var to = wished.toOfficer();
    try {
      giving.give(petition, to, choices.unitOf(to), wished.byOfficer(), wished.reason(), clock);
    } catch (RuleViolated violated) {
      events.publishEvent(new ReassignmentRefused(wished.wishId(), clock.instant(), wished.caseRef(), violated.code()));
    }
  }
}
