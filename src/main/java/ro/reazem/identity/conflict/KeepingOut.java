package ro.reazem.identity.conflict;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.identity.ConflictRecorded;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Keeps an officer out of a case or of a person's cases, and ends that. */
@Component
@Transactional
class KeepingOut {

  private final Conflicts conflicts;
  private final SentForms sentForms;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  KeepingOut(Conflicts conflicts, SentForms sentForms, ApplicationEventPublisher events, Clock clock) {
    this.conflicts = conflicts;
    this.sentForms = sentForms;
    this.events = events;
    this.clock = clock;
  }

  /** The same form sent twice keeps out once. */
  void record(Subject subject, UUID officer, String officerName, Ground ground, String note, Officer by, UUID formKey) {
    sentForms.await(formKey);
    if (conflicts.findByFormKey(formKey).isPresent()) {
      return;
    }
    try {
      tell(conflicts.save(Conflict.of(subject, officer, officerName, ground, note, by, formKey, clock.instant())));
    } catch (DuplicateKeyException there) {
      throw new RuleViolated("identity.conflict.standsAlready");
    }
  }

  void end(UUID id, Officer by) {
    tell(conflicts.save(conflicts.findById(new ConflictId(id)).orElseThrow(() -> new RuleViolated("identity.conflict.endedAlready"))
        .end(by, clock.instant())));
  }

  private void tell(Conflict kept) {
    ConflictRecorded event = kept.restated(clock.instant());
    events.publishEvent(event);
  }
}
