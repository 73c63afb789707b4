package ro.reazem.worklist.known;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseTransferOffered;
import ro.reazem.events.casework.CasesLinked;
import ro.reazem.kernel.CaseRef;
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
    lock(jdbc, state.ref());
    int newer = jdbc.sql("""
        insert into worklist.known_case as known (context, id, revision, told_at, number, kind, status, stage, opened_on, closed_on,
          unit_id, responsible_id, team_ids, person_ids, subject, folded_subject, path, restricted)
        values (:context, :id, :revision, :toldAt, :number, :kind, :status, :stage, :openedOn, :closedOn, :unit, :responsible,
          :team, :persons, :subject, :foldedSubject, :path, :restricted)
        on conflict (context, id) do update set revision = excluded.revision, told_at = excluded.told_at, number = excluded.number,
          kind = excluded.kind, status = excluded.status, stage = excluded.stage, opened_on = excluded.opened_on,
          closed_on = excluded.closed_on, unit_id = excluded.unit_id, responsible_id = excluded.responsible_id,
          team_ids = excluded.team_ids, person_ids = excluded.person_ids, subject = excluded.subject,
          folded_subject = excluded.folded_subject, path = excluded.path, restricted = excluded.restricted
        where known.revision < excluded.revision""")
        .param("context", state.ref().context()).param("id", state.ref().id()).param("revision", state.revision())
        .param("toldAt", toldAt.atOffset(ZoneOffset.UTC)).param("number", state.number()).param("kind", state.kind())
        .param("status", state.status().name()).param("stage", state.stage()).param("openedOn", state.openedOn())
        .param("closedOn", state.closedOn()).param("unit", state.unitId()).param("responsible", state.responsibleId())
        .param("team", state.teamIds().toArray(UUID[]::new)).param("persons", state.personIds().toArray(UUID[]::new))
        .param("subject", state.subject()).param("foldedSubject", Folding.fold(state.subject())).param("path", state.path())
        .param("restricted", state.restricted()).update();
    if (newer == 1) {
      jdbc.sql("""
          update worklist.known_deadline set unit_id = :unit, responsible_id = :responsible
          where context = :context and case_id = :id
            and (unit_id is distinct from :unit or responsible_id is distinct from :responsible::uuid)""")
          .param("unit", state.unitId()).param("responsible", state.responsibleId())
          .param("context", state.ref().context()).param("id", state.ref().id()).update();
    }
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
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:case, 4))").param("case", ref.context() + ":" + ref.id())
        .query((row, number) -> 0).list();
  }
}
