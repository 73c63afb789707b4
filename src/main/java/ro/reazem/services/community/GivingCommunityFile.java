package ro.reazem.services.community;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseAssigned;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.services.nursery.GivesFiles;

/** Gives a file of community health to another officer, as a head wished in the work list (repartizarea beneficiarului). */
@Component("givingCommunityFile")
class GivingCommunityFile implements GivesFiles {

  private final CommunityFiles files;
  private final TellingCommunity telling;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GivingCommunityFile(CommunityFiles files, TellingCommunity telling, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.files = files;
    this.telling = telling;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public boolean has(ReassignmentWished wished) {
    return files.findById(new CommunityFileId(wished.caseRef().id())).isPresent();
  }

  /** What forbids it is found before anything is written, and is answered. */
  @Override
  @Transactional(noRollbackFor = RuleViolated.class)
  public void wished(ReassignmentWished wished) {
    var found = files.findById(new CommunityFileId(wished.caseRef().id())).orElseThrow(() -> new RuleViolated("services.community.notNow"));
    if (wished.toOfficer().equals(found.responsibleId())) {
      return;
    }
    var name = jdbc.sql("select name from directory.officer where id = :id and active").param("id", wished.toOfficer()).query(String.class).optional()
        .orElseThrow(() -> new RuleViolated("services.nursery.notWorking"));
    var former = found.responsibleId();
    var saved = files.save(found.give(wished.toOfficer()));
    telling.add(saved.getId(), "GIVEN", name, wished.byOfficer(), wished.byName());
    events.publishEvent(new CaseAssigned(saved.asCase(), clock.instant(), wished.byOfficer(), former, wished.reason()));
  }
}
