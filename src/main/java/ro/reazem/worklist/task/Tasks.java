package ro.reazem.worklist.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Writing down tasks, doing them and taking that back (sarcini). */
@Component
@Transactional
class Tasks {

  private final JdbcClient jdbc;
  private final SentForms sent;
  private final Clock clock;

  Tasks(JdbcClient jdbc, SentForms sent, Clock clock) {
    this.jdbc = jdbc;
    this.sent = sent;
    this.clock = clock;
  }

  /**
   * Writes a task down for oneself.
   *
   * @param key the one-time key of the form: sent twice, it is one task
   */
  void add(UUID key, Officer officer, String title, String note, LocalDate dueOn, @Nullable CaseRef about) {
    sent.await(key);
    jdbc.sql("""
        insert into worklist.task (id, officer_id, title, note, due_on, context, case_id, created_by, created_at)
        values (:id, :officer, :title, :note, :due, :context, :case, :officer, :now) on conflict (id) do nothing""")
        .param("id", key).param("officer", officer.id()).param("title", title).param("note", note).param("due", dueOn)
        .param("context", about == null ? null : about.context()).param("case", about == null ? null : about.id())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** @throws RuleViolated when it is not the officer's */
  void done(UUID id, UUID officer) {
    changed(jdbc.sql("update worklist.task set done_at = coalesce(done_at, :now), done_by = coalesce(done_by, :officer) where id = :id and officer_id = :officer")
        .param("id", id).param("officer", officer).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update());
  }

  void undone(UUID id, UUID officer) {
    changed(jdbc.sql("update worklist.task set done_at = null, done_by = null where id = :id and officer_id = :officer and not dropped").param("id", id)
        .param("officer", officer).update());
  }

  private static void changed(int rows) {
    RuleViolated.require(rows == 1, "worklist.task.notYours");
  }
}
