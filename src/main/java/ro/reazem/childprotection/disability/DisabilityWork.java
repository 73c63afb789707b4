package ro.reazem.childprotection.disability;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseAssigned;
import ro.reazem.events.casework.CaseClosed;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** What every act on the file of a child with a disability does alike: holds the file, saves it, writes the line of its history, tells the other contexts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DisabilityWork {

  private final DisabilityFiles files;
  private final DisabilitySteps steps;
  private final DisabilityTerms terms;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DisabilityWork(DisabilityFiles files, DisabilitySteps steps, DisabilityTerms terms, ApplicationEventPublisher events, Clock clock) {
    this.files = files;
    this.steps = steps;
    this.terms = terms;
    this.events = events;
    this.clock = clock;
  }

  DisabilityFile seen(DisabilityFileId id, long version) {
    return find(id).requireVersion(version);
  }

  DisabilityFile find(DisabilityFileId id) {
    return files.findById(id).orElseThrow(() -> new RuleViolated("childprotection.disability.unknown"));
  }

  DisabilityFile opened(DisabilityFile fresh, LocalDate on, String note, Officer by) {
    var saved = files.save(fresh);
    steps.add(saved.getId().value(), DisabilitySteps.Kind.REGISTERED, on, note, by, now());
    events.publishEvent(new CaseOpened(saved.asCase(), now(), by.id()));
    return saved;
  }

  void assigned(DisabilityFile changed, @Nullable UUID former, Officer by) {
    var saved = files.save(changed);
    steps.add(saved.getId().value(), DisabilitySteps.Kind.GIVEN, today(), "", by, now());
    events.publishEvent(new CaseAssigned(saved.asCase(), now(), by.id(), former, ""));
  }

  /** A line of the history that changes nothing in the file itself. */
  void noted(UUID file, DisabilitySteps.Kind what, LocalDate on, String note, @Nullable Officer by) {
    steps.add(file, what, on, note, by, now());
  }

  /** Saves a change with its line; one that ended the file closes the case and cancels its terms. */
  DisabilityFile told(DisabilityFile changed, DisabilitySteps.Kind what, LocalDate on, String note, @Nullable Officer by) {
    var saved = files.save(changed);
    steps.add(saved.getId().value(), what, on, note, by, now());
    if (saved.state().isOpen()) {
      events.publishEvent(new CaseProgressed(saved.asCase(), now(), by == null ? null : by.id(), ""));
    } else {
      terms.cancelAll(saved.getId().asCase(), "dosar încheiat");
      events.publishEvent(new CaseClosed(saved.asCase(), now(), by == null ? null : by.id(), saved.state().name()));
    }
    return saved;
  }

  void publish(Object event) {
    events.publishEvent(event);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Instant now() {
    return clock.instant();
  }

  /** @throws RuleViolated when the day has not come yet */
  void requireNotInFuture(LocalDate day) {
    RuleViolated.require(!day.isAfter(today()), "childprotection.disability.inFuture");
  }
}
