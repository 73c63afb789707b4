package ro.reazem.services.pupil;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseAssigned;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.services.nursery.GivesFiles;
import ro.reazem.services.sight.SchoolHealthSight;

/** Gives the medical file of a pupil to a colleague of the cabinet, as a head wished in the work list (repartizarea fișei), and tells anew whose file it is. */
@Component("givingPupilFile")
public class GivingPupilFile implements GivesFiles {

  private final PupilFiles files;
  private final PupilLog log;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GivingPupilFile(PupilFiles files, PupilLog log, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.files = files;
    this.log = log;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public boolean has(ReassignmentWished wished) {
    return wished.caseRef().context().equals(SchoolHealthSight.CONTEXT);
  }

  /** What forbids it is found before anything is written, and is answered. */
  @Override
  @Transactional(noRollbackFor = RuleViolated.class)
  public void wished(ReassignmentWished wished) {
    var found = files.findById(new PupilFileId(wished.caseRef().id())).filter(one -> one.state().isOpen()).orElseThrow(() -> new RuleViolated("services.pupil.notNow"));
    var former = found.responsibleId();
    if (wished.toOfficer().equals(former)) {
      return;
    }
    var name = jdbc.sql("select name from directory.officer where id = :id and active").param("id", wished.toOfficer()).query(String.class).optional()
        .orElseThrow(() -> new RuleViolated("services.nursery.notWorking"));
    var saved = files.save(found.give(wished.toOfficer()));
    log.add(saved.getId().value(), "GIVEN", name, wished.byOfficer(), wished.byName());
    events.publishEvent(new CaseAssigned(saved.asCase(), clock.instant(), wished.byOfficer(), former, wished.reason()));
  }

  /** Tells anew how the files of some children stand, when who they are became known differently. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void restate(List<UUID> children) {
    jdbc.sql("select id from services.pupil_file where child_id = any (:children) order by id").param("children", children.toArray(UUID[]::new)).query(UUID.class).list()
        .forEach(id -> files.findById(new PupilFileId(id)).map(PupilFile::changed).map(files::save)
            .ifPresent(one -> events.publishEvent(new CaseProgressed(one.asCase(), clock.instant(), null, ""))));
  }
}
