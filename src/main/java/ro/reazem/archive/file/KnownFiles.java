package ro.reazem.archive.file;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.Officer;

/** The closed cases of all contexts as told, and what was done with each. */
@Component
class KnownFiles {

  private final JdbcClient jdbc;

  KnownFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A case closed again, or opened anew, begins from the start; what is being erased stays what it is, and old news changes nothing. */
  boolean keep(CaseState state, Instant toldAt) {
    jdbc.sql("insert into archive.known_kind (context, kind) values (:context, :kind) on conflict do nothing")
        .param("context", state.ref().context()).param("kind", state.kind()).update();
    return jdbc.sql("""
        insert into archive.file as known (context, case_id, revision, told_at, number, kind, path, unit_id, person_ids, opened_on, closed_on,
          state, waiting)
        values (:context, :id, :revision, :toldAt, :number, :kind, :path, :unit, :persons, :openedOn, :closedOn, 'CURRENT', '')
        on conflict (context, case_id) do update set revision = excluded.revision, told_at = excluded.told_at, number = excluded.number,
          kind = excluded.kind, path = excluded.path, unit_id = excluded.unit_id, person_ids = excluded.person_ids,
          opened_on = excluded.opened_on, closed_on = excluded.closed_on,
          state = case when known.closed_on is not distinct from excluded.closed_on then known.state else 'CURRENT' end,
          waiting = case when known.closed_on is not distinct from excluded.closed_on then known.waiting else '' end,
          handover_id = case when known.closed_on is not distinct from excluded.closed_on then known.handover_id end,
          selection_id = case when known.closed_on is not distinct from excluded.closed_on then known.selection_id end,
          kept_until = case when known.closed_on is not distinct from excluded.closed_on then known.kept_until end,
          longer_until = case when known.closed_on is not distinct from excluded.closed_on then known.longer_until end,
          always = known.always and known.closed_on is not distinct from excluded.closed_on
        where known.revision < excluded.revision and known.state <> 'DESTROYED'
          and not exists (select from archive.erasure e where e.context = known.context and e.case_id = known.case_id)""")
        .param("context", state.ref().context()).param("id", state.ref().id()).param("revision", state.revision())
        .param("toldAt", toldAt.atOffset(ZoneOffset.UTC)).param("number", state.number()).param("kind", state.kind())
        .param("path", state.path()).param("unit", state.unitId()).param("persons", state.personIds().toArray(UUID[]::new))
        .param("openedOn", state.openedOn()).param("closedOn", state.status() == CaseStatus.CLOSED ? state.closedOn() : null).update() == 1;
  }

  /** @param by null when an event or the count did it */
  void step(CaseRef ref, String what, String note, @Nullable Officer by, Instant at) {
    jdbc.sql("""
        insert into archive.file_step (context, case_id, what, note, officer_id, officer_name, at)
        values (:context, :id, :what, :note, :by, :name, :at)""").param("context", ref.context()).param("id", ref.id()).param("what", what)
        .param("note", note).param("by", by == null ? null : by.id()).param("name", by == null ? "" : by.name())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
  }
}
