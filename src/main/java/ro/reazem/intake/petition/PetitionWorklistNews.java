package ro.reazem.intake.petition;

import java.time.Clock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.intake.entry.RegistryChoices;
import ro.reazem.platform.reassigning.AnsweringWishes;

/** What the work list wishes done to petitions: done, or refused with the rule that forbids it. */
@Component
class PetitionWorklistNews {

  private static final String WISHED = "intake.petition.reassignment-wished";

  private final Petitions petitions;
  private final GivingPetition giving;
  private final RegistryChoices choices;
  private final AnsweringWishes answering;
  private final Clock clock;

  PetitionWorklistNews(Petitions petitions, GivingPetition giving, RegistryChoices choices, AnsweringWishes answering, Clock clock) {
    this.petitions = petitions;
    this.giving = giving;
    this.choices = choices;
    this.answering = answering;
    this.clock = clock;
  }

  @ApplicationModuleListener(id = WISHED)
  void on(ReassignmentWished wished) {
    petitions.findById(new PetitionId(wished.caseRef().id())).filter(one -> one.getId().asCase().equals(wished.caseRef()))
        .ifPresent(one -> answering.once(WISHED, wished.wishId(), wished.caseRef(), () -> giving.give(one, wished.toOfficer(),
            choices.unitOf(wished.toOfficer()), wished.byOfficer(), wished.reason(), clock)));
  }
}
