package ro.reazem.intake.petition;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseAssigned;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.deadlines.Deadlines;

/** Makes an officer responsible for a petition (repartizare), never the one it complains of; with that it is a matter of this institution. */
@Component
class GivingPetition {

  private final Petitions petitions;
  private final Deadlines deadlines;
  private final ApplicationEventPublisher events;

  GivingPetition(Petitions petitions, Deadlines deadlines, ApplicationEventPublisher events) {
    this.petitions = petitions;
    this.deadlines = deadlines;
    this.events = events;
  }

  /** @throws RuleViolated when it is settled, or the officer is the one complained of */
  @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = RuleViolated.class)
  void give(Petition petition, UUID officer, UUID unit, UUID by, String reason, Clock at) {
    var former = petition.responsibleId();
    var assigned = petitions.save(petition.assign(officer, unit));
    deadlines.open(petition.getId().asCase(), OpeningPetition.FORWARD)
        .forEach(one -> deadlines.cancel(one.id(), "petiția este în competența instituției"));
    events.publishEvent(new CaseAssigned(assigned.asCase(), at.instant(), by, former, reason));
  }
}
