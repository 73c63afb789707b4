package ro.reazem.worklist.task;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.NextStepAgreed;
import ro.reazem.events.casework.NextStepDropped;

/** A step agreed becomes a task of whoever does it; one dropped is shown no more, even when that is told first; what was done stays. */
@Component("worklistNextStepNews")
class NextStepNews {

  private final JdbcClient jdbc;

  NextStepNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "worklist.task.step-agreed")
  void on(NextStepAgreed told) {
    jdbc.sql("""
        insert into worklist.task (id, officer_id, title, note, due_on, context, case_id, created_by, created_at)
        values (:id, :officer, :title, '', :due, :context, :case, :by, :at) on conflict (id) do nothing""")
        .param("id", told.stepId()).param("officer", told.officerId()).param("title", told.text()).param("due", told.dueOn())
        .param("context", told.caseRef().context()).param("case", told.caseRef().id()).param("by", told.byOfficer())
        .param("at", told.occurredAt().atOffset(ZoneOffset.UTC)).update();
  }

  @ApplicationModuleListener(id = "worklist.task.step-dropped")
  void on(NextStepDropped told) {
    jdbc.sql("""
        insert into worklist.task (id, officer_id, title, note, due_on, context, case_id, created_by, created_at, done_at, done_by, dropped)
        values (:id, :officer, '-', '', :day, :context, :case, :by, :at, :at, :by, true)
        on conflict (id) do update set done_at = excluded.done_at, done_by = excluded.done_by, dropped = true where task.done_at is null""")
        .param("id", told.stepId()).param("officer", told.officerId()).param("day", told.occurredAt().atOffset(ZoneOffset.UTC).toLocalDate())
        .param("context", told.caseRef().context()).param("case", told.caseRef().id()).param("by", told.byOfficer())
        .param("at", told.occurredAt().atOffset(ZoneOffset.UTC)).update();
  }
}
