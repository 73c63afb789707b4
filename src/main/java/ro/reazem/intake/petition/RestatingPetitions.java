package ro.reazem.intake.petition;

import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.intake.entry.RestatingCases;

/** Tells anew how the petition of a paper stands. */
@Component
class RestatingPetitions implements RestatingCases {

  private final Petitions petitions;
  private final ApplicationEventPublisher events;

  RestatingPetitions(Petitions petitions, ApplicationEventPublisher events) {
    this.petitions = petitions;
    this.events = events;
  }

  @Override
  @Transactional
  public void restate(UUID entry, Instant at) {
    petitions.findByEntryId(entry).map(Petition::changed).map(petitions::save)
        .ifPresent(petition -> events.publishEvent(new CaseProgressed(petition.asCase(), at, null, "")));
  }
}
