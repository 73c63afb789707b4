package ro.reazem.childprotection.sitting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The attendance of all meetings, handed out with their meeting (listele de prezență). */
@Component
class PresenceList {

  private final JdbcClient jdbc;

  PresenceList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Attendance of(UUID meeting) {
    return new Attendance(jdbc.sql("select * from childprotection.commission_presence where meeting_id = :id order by arrived_at, name")
        .param("id", meeting).query(PresenceList::read).list());
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void arrived(UUID meeting, Presence one) {
    jdbc.sql("""
        insert into childprotection.commission_presence (id, meeting_id, seat_id, mandate_id, name, arrived_at)
        values (:id, :meeting, :seat, :mandate, :name, :at)""").param("id", UUID.randomUUID()).param("meeting", meeting).param("seat", one.seatId())
        .param("mandate", one.mandateId()).param("name", one.name()).param("at", one.arrivedAt().atOffset(ZoneOffset.UTC)).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void left(UUID meeting, UUID seat, Instant at) {
    jdbc.sql("update childprotection.commission_presence set left_at = :at where meeting_id = :meeting and seat_id = :seat and left_at is null")
        .param("at", at.atOffset(ZoneOffset.UTC)).param("meeting", meeting).param("seat", seat).update();
  }

  private static Presence read(ResultSet row, int n) throws SQLException {
    var left = row.getObject("left_at", OffsetDateTime.class);
    return new Presence(row.getObject("seat_id", UUID.class), row.getObject("mandate_id", UUID.class), row.getString("name"),
        row.getObject("arrived_at", OffsetDateTime.class).toInstant(), left == null ? null : left.toInstant());
  }
}
