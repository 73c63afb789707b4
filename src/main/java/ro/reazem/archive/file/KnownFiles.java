package ro.reazem.archive.file;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.jdbc.JsonRows;
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
    return !keep(List.of(state), toldAt).isEmpty();
  }

  /** The same for many cases; returns those that were news. */
  List<CaseRef> keep(List<CaseState> states, Instant toldAt) {
    jdbc.sql("insert into archive.known_kind (context, kind) select distinct context, kind from unnest(:contexts, :kinds) as one (context, kind) "
        + "order by context, kind on conflict do nothing").param("contexts", states.stream().map(state -> state.ref().context()).toArray(String[]::new))
        .param("kinds", states.stream().map(CaseState::kind).toArray(String[]::new)).update();
    return jdbc.sql("""
        insert into archive.file as known (context, case_id, revision, told_at, number, kind, path, unit_id, person_ids, opened_on, closed_on,
          state, waiting)
        select context, case_id, revision, :toldAt, number, kind, path, unit_id, person_ids, opened_on, closed_on, 'CURRENT', ''
        from json_populate_recordset(null::archive.file, cast(:rows as json)) order by context, case_id
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
          and not exists (select from archive.erasure e where e.context = known.context and e.case_id = known.case_id)
        returning known.context, known.case_id""")
        .param("toldAt", toldAt.atOffset(ZoneOffset.UTC)).param("rows", JsonRows.of(states, state -> JsonRows.row(
            "context", state.ref().context(), "case_id", state.ref().id(), "revision", state.revision(), "number", state.number(),
            "kind", state.kind(), "path", state.path(), "unit_id", state.unitId(), "person_ids", state.personIds(),
            "opened_on", state.openedOn().toString(), "closed_on", closedOn(state))))
        .query((row, number) -> new CaseRef(row.getString("context"), row.getObject("case_id", UUID.class))).list();
  }

  private static @Nullable String closedOn(CaseState state) {
    return state.status() == CaseStatus.CLOSED && state.closedOn() != null ? state.closedOn().toString() : null;
  }

  /** The same step of many files, done by an event. */
  void step(List<CaseRef> refs, String what, Instant at) {
    jdbc.sql("""
        insert into archive.file_step (context, case_id, what, note, officer_name, at)
        select context, case_id, :what, '', '', :at from unnest(:contexts, :ids) as one (context, case_id)""").param("what", what)
        .param("at", at.atOffset(ZoneOffset.UTC)).param("contexts", refs.stream().map(CaseRef::context).toArray(String[]::new))
        .param("ids", refs.stream().map(CaseRef::id).toArray(UUID[]::new)).update();
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
