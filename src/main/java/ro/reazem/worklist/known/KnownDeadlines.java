package ro.reazem.worklist.known;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.DeadlineState;

/** The legal deadlines of all contexts as told, each in its newest revision, with unit and officer of its case. */
@Component
class KnownDeadlines {

  private final JdbcClient jdbc;

  KnownDeadlines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a state unless a newer one is there; a case not told yet gives its unit and officer when it comes. */
  void keep(DeadlineState state, Instant toldAt) {
    KnownCases.lock(jdbc, state.caseRef());
    jdbc.sql("""
        insert into worklist.known_deadline as known (id, revision, told_at, context, case_id, unit_id, responsible_id, rule, act, article,
          length, unit, started_on, due_on, due_at, alarm_on, suspended_on, met_on, cancelled, extended_by)
        select :id, :revision, :toldAt, :context, :case, c.unit_id, c.responsible_id, :rule, :act, :article, :length, :unit, :startedOn,
          :dueOn, :dueAt, :alarmOn, :suspendedOn, :metOn, :cancelled, :extendedBy
        from (select) as told left join worklist.known_case c on c.context = :context and c.id = :case
        on conflict (id) do update set revision = excluded.revision, told_at = excluded.told_at, context = excluded.context,
          case_id = excluded.case_id, unit_id = excluded.unit_id, responsible_id = excluded.responsible_id, rule = excluded.rule,
          act = excluded.act, article = excluded.article, length = excluded.length, unit = excluded.unit,
          started_on = excluded.started_on, due_on = excluded.due_on, due_at = excluded.due_at, alarm_on = excluded.alarm_on,
          suspended_on = excluded.suspended_on, met_on = excluded.met_on, cancelled = excluded.cancelled,
          extended_by = excluded.extended_by
        where known.revision < excluded.revision""")
        .param("id", state.deadlineId()).param("revision", state.revision()).param("toldAt", toldAt.atOffset(ZoneOffset.UTC))
        .param("context", state.caseRef().context()).param("case", state.caseRef().id()).param("rule", state.rule())
        .param("act", state.basis().act()).param("article", state.basis().article()).param("length", state.length())
        .param("unit", state.unit().name()).param("startedOn", state.startedOn()).param("dueOn", state.dueOn())
        .param("dueAt", state.dueAt() == null ? null : state.dueAt().atOffset(ZoneOffset.UTC)).param("alarmOn", state.alarmOn())
        .param("suspendedOn", state.suspendedOn()).param("metOn", state.metOn()).param("cancelled", state.cancelled())
        .param("extendedBy", state.extendedBy()).update();
  }

  /** The officer responsible for its case; nobody, or one. */
  List<UUID> responsible(UUID deadline) {
    return jdbc.sql("select responsible_id from worklist.known_deadline where id = :id and responsible_id is not null").param("id", deadline)
        .query(UUID.class).list();
  }
}
