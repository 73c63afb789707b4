package ro.reazem.intake.petition;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.intake.entry.Direction;
import ro.reazem.intake.entry.Entries;
import ro.reazem.intake.entry.EntryId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/** Treating a registered paper as a petition: its terms begin with its registration, whenever that is noticed. */
@Component
class OpeningPetition {

  static final String ANSWER = "PETITION_ANSWER";
  static final String FORWARD = "PETITION_FORWARD";

  private final SentForms sentForms;
  private final Entries entries;
  private final Petitions petitions;
  private final Deadlines deadlines;
  private final ApplicationEventPublisher events;

  OpeningPetition(SentForms sentForms, Entries entries, Petitions petitions, Deadlines deadlines, ApplicationEventPublisher events) {
    this.sentForms = sentForms;
    this.entries = entries;
    this.petitions = petitions;
    this.deadlines = deadlines;
    this.events = events;
  }

  /**
   * Opens the petition of an entry; asked twice, there is one.
   *
   * @throws RuleViolated when the entry did not come in, or is cancelled
   */
  @Transactional
  public PetitionId open(EntryId entryId, NewPetition what, Officer by, Clock at) {
    sentForms.await("intake petition of " + entryId);
    return petitions.findByEntryId(entryId.value()).map(Petition::getId).orElseGet(() -> {
      var entry = entries.findById(entryId).orElseThrow(() -> new RuleViolated("intake.entry.unknown"));
      entry.requireInForce();
      RuleViolated.require(entry.direction() == Direction.IN, "intake.petition.onlyIncoming");
      var id = PetitionId.create();
      var registered = Moment.on(entry.number().countsFrom());
      var answer = deadlines.start(id.asCase(), ANSWER, registered);
      deadlines.start(id.asCase(), FORWARD, registered);
      var petition = petitions.save(Petition.open(id, entry, what, answer.end().dueOn()));
      events.publishEvent(new CaseOpened(petition.asCase(), at.instant(), by.id()));
      return id;
    });
  }
}
