package ro.reazem.services.nursery;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseClosed;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.platform.security.Officer;

/** Saves a nursery file, writes the line of its history and tells the others, in one transaction. */
@Component("tellingNurseryFiles")
@Transactional(propagation = Propagation.MANDATORY)
class TellingFiles {

  private final NurseryFiles files;
  private final NurseryLog log;
  private final NurseryTerms terms;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TellingFiles(NurseryFiles files, NurseryLog log, NurseryTerms terms, ApplicationEventPublisher events, Clock clock) {
    this.files = files;
    this.log = log;
    this.terms = terms;
    this.events = events;
    this.clock = clock;
  }

  public NurseryFile opened(NurseryFile file, Officer by) {
    var saved = files.save(file);
    log.add(saved.getId().value(), "REQUESTED", "", by);
    events.publishEvent(new CaseOpened(saved.asCase(), clock.instant(), by.id()));
    return saved;
  }

  public NurseryFile told(NurseryFile file, String act, String note, Officer by) {
    var saved = files.save(file);
    log.add(saved.getId().value(), act, note, by);
    if (saved.state().isOpen()) {
      events.publishEvent(new CaseProgressed(saved.asCase(), clock.instant(), by.id(), ""));
    } else {
      terms.cancelAll(saved.getId().asCase(), "dosar încheiat");
      events.publishEvent(new CaseClosed(saved.asCase(), clock.instant(), by.id(), saved.state().name()));
    }
    return saved;
  }
}
