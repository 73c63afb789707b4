package ro.reazem.childprotection.childcase;

import java.time.Instant;
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
import ro.reazem.events.casework.CaseReopened;
import ro.reazem.events.casework.CasesLinked;

/** Saves a case and tells, in the same transaction and in the language of all contexts, what became of it; each change is a line of its history. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TellingCases {

  private final ChildCases cases;
  private final CaseLog log;
  private final ApplicationEventPublisher events;

  TellingCases(ChildCases cases, CaseLog log, ApplicationEventPublisher events) {
    this.cases = cases;
    this.log = log;
    this.events = events;
  }

  /**
   * Saves a change of stage or of facts.
   *
   * @param act what was done, as the history names it
   */
  public ChildCase progressed(ChildCase changed, String act, String note, By by, Instant at) {
    var saved = cases.save(changed);
    log.add(saved.getId(), act, note, by, at);
    events.publishEvent(new CaseProgressed(saved.asCase(), at, by.id(), ""));
    return saved;
  }

  ChildCase opened(ChildCase opened, By by, Instant at) {
    var saved = cases.save(opened);
    log.add(saved.getId(), "opened", opened.reason(), by, at);
    events.publishEvent(new CaseOpened(saved.asCase(), at, by.id()));
    return saved;
  }

  ChildCase assigned(ChildCase changed, @Nullable UUID former, String note, By by, Instant at) {
    var saved = cases.save(changed);
    log.add(saved.getId(), "appointed", note, by, at);
    events.publishEvent(new CaseAssigned(saved.asCase(), at, by.id(), former, note));
    return saved;
  }

  ChildCase closed(ChildCase changed, CaseClosing how, By by, Instant at) {
    var saved = cases.save(changed);
    log.add(saved.getId(), "closed", how.reason(), by, at);
    events.publishEvent(new CaseClosed(saved.asCase(), at, by.id(), how.outcome().name()));
    return saved;
  }

  ChildCase reopened(ChildCase changed, String reason, By by, Instant at) {
    var saved = cases.save(changed);
    log.add(saved.getId(), "reopened", reason, by, at);
    events.publishEvent(new CaseReopened(saved.asCase(), at, by.id(), reason));
    return saved;
  }

  /** Brothers and sisters: whoever opens one case finds the others. */
  void linked(ChildCase one, ChildCase other, By by, Instant at) {
    events.publishEvent(new CasesLinked(one.getId().asCase(), other.getId().asCase(), at, by.id(), true, "frați"));
  }
}
