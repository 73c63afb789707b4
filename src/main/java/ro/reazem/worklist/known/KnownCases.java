package ro.reazem.worklist.known;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseTransferOffered;
import ro.reazem.events.casework.CasesLinked;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.jdbc.JsonRows;
import ro.reazem.platform.text.Folding;

/** The cases of all contexts as told, each in its newest revision. */
@Component
class KnownCases {

  private final JdbcClient jdbc;

  KnownCases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The officers who work on a case: the responsible one and the team. */
  static List<UUID> concerned(CaseState state) {
    return Stream.concat(Stream.ofNullable(state.responsibleId()), state.teamIds().stream()).distinct().toList();
  }

  /** Keeps a state unless a newer one is there, and lets the deadlines of the case follow its unit and officer. */
  void keep(CaseState state, Instant toldAt) {
    keep(List.of(state), toldAt);
  }

  /** The same for many cases at once. */
  void keep(List<CaseState> states, Instant toldAt) {
    lock(jdbc, states.stream().map(CaseState::ref).toList());
    jdbc.sql("""
        with newer as (
          insert into worklist.known_case as known (context, id, revision, told_at, number, kind, status, stage, opened_on, closed_on,
            unit_id, responsible_id, team_ids, person_ids, subject, folded_subject, path, restricted)
          select context, id, revision, :toldAt, number, kind, status, stage, opened_on, closed_on, unit_id, responsible_id, team_ids, person_ids,
            subject, folded_subject, path, restricted
          from json_populate_recordset(null::worklist.known_case, cast(:rows as json)) order by context, id
          on conflict (context, id) do update set revision = excluded.revision, told_at = excluded.told_at, number = excluded.number,
            kind = excluded.kind, status = excluded.status, stage = excluded.stage, opened_on = excluded.opened_on,
            closed_on = excluded.closed_on, unit_id = excluded.unit_id, responsible_id = excluded.responsible_id,
            team_ids = excluded.team_ids, person_ids = excluded.person_ids, subject = excluded.subject,
            folded_subject = excluded.folded_subject, path = excluded.path, restricted = excluded.restricted
          where known.revision < excluded.revision returning context, id, unit_id, responsible_id)
        update worklist.known_deadline d set unit_id = newer.unit_id, responsible_id = newer.responsible_id from newer
        where d.context = newer.context and d.case_id = newer.id
          and (d.unit_id is distinct from newer.unit_id or d.responsible_id is distinct from newer.responsible_id)""")
        .param("toldAt", toldAt.atOffset(ZoneOffset.UTC)).param("rows", JsonRows.of(states, state -> JsonRows.row(
            "context", state.ref().context(), "id", state.ref().id(), "revision", state.revision(), "number", state.number(), "kind", state.kind(),
            "status", state.status(), "stage", state.stage(), "opened_on", text(state.openedOn()), "closed_on", text(state.closedOn()),
            "unit_id", state.unitId(), "responsible_id", state.responsibleId(), "team_ids", state.teamIds(), "person_ids", state.personIds(),
            "subject", state.subject(), "folded_subject", Folding.fold(state.subject()), "path", state.path(), "restricted", state.restricted())))
        .update();
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** An offer stands until a later revision settles it. */
  void offer(CaseTransferOffered told) {
    jdbc.sql("""
        insert into worklist.offer as known (context, case_id, revision, offered_at, by_officer, to_unit_id, to_officer_id, reason, settled)
        values (:context, :id, :revision, :at, :by, :unit, :officer, :reason, false)
        on conflict (context, case_id) do update set revision = excluded.revision, offered_at = excluded.offered_at,
          by_officer = excluded.by_officer, to_unit_id = excluded.to_unit_id, to_officer_id = excluded.to_officer_id,
          reason = excluded.reason, settled = false
        where known.revision < excluded.revision""")
        .param("context", told.state().ref().context()).param("id", told.state().ref().id()).param("revision", told.state().revision())
        .param("at", told.occurredAt().atOffset(ZoneOffset.UTC)).param("by", told.byOfficer()).param("unit", told.toUnitId())
        .param("officer", told.toOfficerId()).param("reason", told.reason()).update();
  }

  /** Told before its offer, the settlement leaves a mark that the late offer finds. */
  void settleOffer(CaseState state) {
    jdbc.sql("""
        insert into worklist.offer as known (context, case_id, revision, offered_at, to_unit_id, reason, settled)
        values (:context, :id, :revision, now(), :unit, '', true)
        on conflict (context, case_id) do update set revision = excluded.revision, settled = true
        where known.revision < excluded.revision""")
        .param("context", state.ref().context()).param("id", state.ref().id()).param("revision", state.revision())
        .param("unit", state.unitId()).update();
  }

  void link(CasesLinked told) {
    jdbc.sql("""
        insert into worklist.known_link as known (context, case_id, other_context, other_id, told_at, linked, reason)
        select * from (values (:context, :id, :otherContext, :otherId, :at::timestamptz, :linked, :reason),
          (:otherContext, :otherId, :context, :id, :at::timestamptz, :linked, :reason)) as pair
        on conflict (context, case_id, other_context, other_id) do update set told_at = excluded.told_at, linked = excluded.linked,
          reason = excluded.reason
        where known.told_at < excluded.told_at""")
        .param("context", told.one().context()).param("id", told.one().id()).param("otherContext", told.other().context())
        .param("otherId", told.other().id()).param("at", told.occurredAt().atOffset(ZoneOffset.UTC)).param("linked", told.linked())
        .param("reason", told.reason()).update();
  }

  /** News of a case and of its deadlines wait for each other, so that neither misses what the other just wrote. */
  static void lock(JdbcClient jdbc, CaseRef ref) {
    lock(jdbc, List.of(ref));
  }

  private static void lock(JdbcClient jdbc, List<CaseRef> refs) {
    jdbc.sql("select pg_advisory_xact_lock(key) from (select distinct hashtextextended(one, 4) as key from unnest(:cases) as one order by 1) as k")
        .param("cases", refs.stream().map(ref -> ref.context() + ":" + ref.id()).toArray(String[]::new)).query((row, number) -> 0).list();
  }
}
