package ro.reazem.notes.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.AppointmentStatus;
import ro.reazem.kernel.CaseRef;
import ro.reazem.notes.note.NoteKind;
import ro.reazem.notes.sight.CaseInSight;
import ro.reazem.platform.files.Confidentiality;
import ro.reazem.platform.jdbc.Columns;

/** The read side of the appointments of one case. */
@Component
public class AppointmentRegister {

  private final JdbcClient jdbc;

  AppointmentRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was done with an appointment. */
  record Step(String act, Instant startsAt, String reason, String byName, Instant at) {}

  Optional<Appointment> find(CaseInSight seen, AppointmentId id) {
    return seen.bind(jdbc.sql("select a.* from notes.appointment a where a.id = :id and " + CaseInSight.APPOINTMENT)).param("id", id.value())
        .query(AppointmentRegister::appointment).optional();
  }

  /** Those planned, the next first. */
  public List<Appointment> planned(CaseInSight seen, int most) {
    return seen.bind(jdbc.sql("select a.* from notes.appointment a where a.status = 'PLANNED' and " + CaseInSight.APPOINTMENT
        + " order by a.starts_at, a.id limit :most")).param("most", most).query(AppointmentRegister::appointment).list();
  }

  /** What was done with it, the newest first. */
  List<Step> steps(CaseInSight seen, AppointmentId id) {
    return seen.bind(jdbc.sql("""
        select s.act, s.starts_at, s.reason, s.by_name, s.at from notes.appointment_step s join notes.appointment a on a.id = s.appointment_id
        where s.appointment_id = :id and\s""" + CaseInSight.APPOINTMENT + " order by s.revision desc")).param("id", id.value())
        .query((row, n) -> new Step(row.getString("act"), Columns.instant(row, "starts_at"), row.getString("reason"), row.getString("by_name"),
            Columns.instant(row, "at"))).list();
  }

  /** The report of an appointment that the reader may see. */
  Optional<UUID> report(CaseInSight seen, AppointmentId id) {
    return seen.bind(jdbc.sql("select n.id from notes.note n where n.appointment_id = :id and " + CaseInSight.NOTE)).param("id", id.value())
        .query(UUID.class).optional();
  }

  private static Appointment appointment(ResultSet row, int n) throws SQLException {
    return new Appointment(new AppointmentId(row.getObject("id", UUID.class)),
        new CaseRef(row.getString("context"), row.getObject("case_id", UUID.class)), NoteKind.valueOf(row.getString("kind")),
        Confidentiality.valueOf(row.getString("confidentiality")), Columns.instant(row, "starts_at"), row.getInt("minutes"), row.getString("place"),
        row.getString("purpose"), List.of((UUID[]) row.getArray("officer_ids").getArray()), AppointmentStatus.valueOf(row.getString("status")),
        row.getObject("planned_by", UUID.class), row.getString("planned_by_name"), Columns.instant(row, "planned_at"), row.getLong("revision"));
  }
}
