package ro.reazem.childprotection.takeover;

import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.nodes.OneNode;
import ro.reazem.platform.nodes.WorkInBackground;

/** Checks and takes over on one node at a time while the page shows how far it is (preluarea în fundal); what was broken off goes on by itself. */
@Component("childTakingOverInBackground")
class TakingOverInBackground {

  private final TakingFilesOver taking;
  private final WorkInBackground background;
  private final JdbcClient jdbc;
  private final Clock clock;

  TakingOverInBackground(TakingFilesOver taking, OneNode node, JdbcClient jdbc, Clock clock) {
    this.taking = taking;
    this.background = new WorkInBackground("child takeover", node, this::work);
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void start(UUID id) {
    background.start(id);
  }

  boolean isRunning(UUID id) {
    return background.isRunning(id);
  }

  /** Does what is still to be done of a file, to its end. */
  void work(UUID id) {
    while (step(id)) {
      Thread.onSpinWait();
    }
  }

  @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT1M")
  void takeUp() {
    jdbc.sql("""
        select t.id from childprotection.takeover t where t.finished_at is null and t.blanked_at is null and coalesce(t.released_at, t.uploaded_at) < :before
          and (t.released_at is not null or exists (select from childprotection.takeover_row r where r.takeover_id = t.id and r.state in ('READ', 'FOUND')))
        order by t.uploaded_at, t.id""").param("before", WorkInBackground.brokenOffBefore(clock)).query(UUID.class).list().forEach(this::start);
  }

  private boolean step(UUID id) {
    try {
      return taking.next(id);
    } catch (RuleViolated refused) {
      return taking.refuseNext(id, refused);
    } catch (DataIntegrityViolationException refused) {
      return taking.refuseNext(id, new RuleViolated("childprotection.takeover.refusedByDatabase"));
    }
  }
}
