package ro.reazem.archive.erasure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseErased;

/** Writes down which module erased what it held; when all have, and never before, the file is destroyed. */
@Component
class ArchiveErasureCaseworkNews {

  private final JdbcClient jdbc;
  private final Clock clock;

  ArchiveErasureCaseworkNews(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @ApplicationModuleListener(id = "archive.erasure.case-erased")
  void on(CaseErased told) {
    // the last two answers wait for each other, so that one of them sees both
    int known = jdbc.sql("select 1 from archive.erasure where id = :id").param("id", told.erasureId()).query((row, n) -> 1).list().size();
    if (known == 0) {
      return;
    }
    jdbc.sql("select 1 from archive.file where context = :context and case_id = :case for update").param("context", told.caseRef().context())
        .param("case", told.caseRef().id()).query((row, n) -> 1).list();
    jdbc.sql("""
        insert into archive.erasure_answer (erasure_id, module, items, told_at) values (:id, :module, :items, :at) on conflict do nothing""")
        .param("id", told.erasureId()).param("module", told.module()).param("items", told.items())
        .param("at", told.occurredAt().atOffset(ZoneOffset.UTC)).update();
    int destroyed = jdbc.sql("""
        update archive.file f set state = 'DESTROYED', destroyed_on = :today, person_ids = '{}'
        from archive.erasure e where e.id = :id and f.context = e.context and f.case_id = e.case_id and f.state = 'APPROVED'
          and not exists (select from unnest(e.modules) as m (module)
            where not exists (select from archive.erasure_answer a where a.erasure_id = e.id and a.module = m.module))""")
        .param("today", LocalDate.now(clock)).param("id", told.erasureId()).update();
    if (destroyed == 1) {
      jdbc.sql("""
          insert into archive.file_step (context, case_id, what, note, officer_name, at) values (:context, :case, 'destroyed', '', '', :at)""")
          .param("context", told.caseRef().context()).param("case", told.caseRef().id()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }
  }
}
