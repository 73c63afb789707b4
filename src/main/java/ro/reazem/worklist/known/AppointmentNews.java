package ro.reazem.worklist.known;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.AppointmentCancelled;
import ro.reazem.events.casework.AppointmentHeld;
import ro.reazem.events.casework.AppointmentMoved;
import ro.reazem.events.casework.AppointmentPlanned;
import ro.reazem.events.casework.AppointmentState;
import ro.reazem.events.casework.AppointmentStatus;

/** Keeps planned visits and meetings for the calendar, each in its newest revision. */
@Component("worklistAppointmentNews")
class AppointmentNews {

  private final JdbcClient jdbc;

  AppointmentNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "worklist.known.appointment-planned")
  void on(AppointmentPlanned told) {
    keep(told.state(), told.occurredAt());
  }

  @ApplicationModuleListener(id = "worklist.known.appointment-moved")
  void on(AppointmentMoved told) {
    keep(told.state(), told.occurredAt());
  }

  @ApplicationModuleListener(id = "worklist.known.appointment-held")
  void on(AppointmentHeld told) {
    keep(told.state(), told.occurredAt());
  }

  @ApplicationModuleListener(id = "worklist.known.appointment-cancelled")
  void on(AppointmentCancelled told) {
    keep(told.state(), told.occurredAt());
  }

  private void keep(AppointmentState state, Instant at) {
    jdbc.sql("""
        insert into worklist.known_appointment as known (id, revision, told_at, context, case_id, kind, starts_at, minutes, officer_ids, planned)
        values (:id, :revision, :at, :context, :case, :kind, :starts, :minutes, :officers, :planned)
        on conflict (id) do update set revision = excluded.revision, told_at = excluded.told_at, kind = excluded.kind,
          starts_at = excluded.starts_at, minutes = excluded.minutes, officer_ids = excluded.officer_ids, planned = excluded.planned
        where known.revision < excluded.revision""")
        .param("id", state.appointmentId()).param("revision", state.revision()).param("at", at.atOffset(ZoneOffset.UTC))
        .param("context", state.caseRef().context()).param("case", state.caseRef().id()).param("kind", state.kind())
        .param("starts", state.startsAt().atOffset(ZoneOffset.UTC)).param("minutes", state.minutes())
        .param("officers", state.officerIds().toArray(UUID[]::new)).param("planned", state.status() == AppointmentStatus.PLANNED).update();
  }
}
