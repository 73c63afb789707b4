package ro.reazem.services.nursery;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseAssigned;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.kernel.RuleViolated;

/** Gives a nursery file to another officer, as a head wished in the work list (repartizarea dosarului). */
@Component("givingNurseryFile")
class GivingFile {

  private final NurseryFiles files;
  private final NurseryLog log;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GivingFile(NurseryFiles files, NurseryLog log, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.files = files;
    this.log = log;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** What forbids it is found before anything is written, and is answered. */
  @Transactional(noRollbackFor = RuleViolated.class)
  public void wished(ReassignmentWished wished) {
    var found = files.findById(new NurseryFileId(wished.caseRef().id())).orElseThrow(() -> new RuleViolated("services.nursery.notNow"));
    if (wished.toOfficer().equals(found.responsibleId())) {
      return;
    }
    var name = jdbc.sql("select name from directory.officer where id = :id and active").param("id", wished.toOfficer()).query(String.class).optional()
        .orElseThrow(() -> new RuleViolated("services.nursery.notWorking"));
    var former = found.responsibleId();
    var saved = files.save(found.give(wished.toOfficer()));
    log.add(saved.getId().value(), "GIVEN", name, wished.byOfficer(), wished.byName());
    events.publishEvent(new CaseAssigned(saved.asCase(), clock.instant(), wished.byOfficer(), former, wished.reason()));
  }
}
