package ro.reazem.notes.visit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.security.Officer;

/** Keeps appointments as they stand, and every change as a line of its own. */
@Component
class AppointmentTable {

  private final JdbcClient jdbc;

  AppointmentTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @return whether it was new */
  boolean insert(Appointment one, Officer by) {
    int rows = jdbc.sql("""
        insert into notes.appointment (id, context, case_id, kind, confidentiality, starts_at, minutes, place, purpose, officer_ids, status,
          planned_by, planned_by_name, planned_at, revision)
        values (:id, :context, :case, :kind, :class, :starts, :minutes, :place, :purpose, :officers, :status, :by, :byName, :at, :revision)
        on conflict (id) do nothing""")
        .param("id", one.id().value()).param("context", one.caseRef().context()).param("case", one.caseRef().id())
        .param("kind", one.kind().name()).param("class", one.confidentiality().name()).param("starts", one.startsAt().atOffset(ZoneOffset.UTC))
        .param("minutes", one.minutes()).param("place", one.place()).param("purpose", one.purpose())
        .param("officers", one.officers().toArray(UUID[]::new)).param("status", one.status().name()).param("by", one.plannedBy())
        .param("byName", one.plannedByName()).param("at", one.plannedAt().atOffset(ZoneOffset.UTC)).param("revision", one.revision()).update();
    if (rows == 1) {
      step(one, "PLANNED", "", by, one.plannedAt());
    }
    return rows == 1;
  }

  /** @throws OptimisticLockingFailureException when somebody changed it meanwhile */
  void change(Appointment one, String act, String reason, Officer by, Instant at) {
    int rows = jdbc.sql("""
        update notes.appointment set starts_at = :starts, minutes = :minutes, place = :place, officer_ids = :officers, status = :status,
          revision = :revision where id = :id and revision = :revision - 1""")
        .param("starts", one.startsAt().atOffset(ZoneOffset.UTC)).param("minutes", one.minutes()).param("place", one.place())
        .param("officers", one.officers().toArray(UUID[]::new)).param("status", one.status().name()).param("revision", one.revision())
        .param("id", one.id().value()).update();
    SameVersion.requireKept(rows);
    step(one, act, reason, by, at);
  }

  private void step(Appointment one, String act, String reason, Officer by, Instant at) {
    jdbc.sql("""
        insert into notes.appointment_step (appointment_id, revision, act, starts_at, reason, by_officer, by_name, at)
        values (:id, :revision, :act, :starts, :reason, :by, :byName, :at)""").param("id", one.id().value()).param("revision", one.revision())
        .param("act", act).param("starts", one.startsAt().atOffset(ZoneOffset.UTC)).param("reason", reason).param("by", by.id())
        .param("byName", by.name()).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }
}
