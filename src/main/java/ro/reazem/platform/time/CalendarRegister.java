package ro.reazem.platform.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Granted days with their history, year by year. */
@Component
class CalendarRegister {

  private final JdbcClient jdbc;

  CalendarRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A granted day as it was entered and, perhaps, withdrawn. */
  record Entry(UUID id, LocalDate day, boolean working, String name, String act, String recordedBy, Instant recordedAt,
      @Nullable String withdrawnBy, @Nullable Instant withdrawnAt, @Nullable String reason) {

    public boolean counts() {
      return withdrawnAt == null;
    }
  }

  List<Entry> of(Year year) {
    return jdbc.sql("select * from platform.day_granted where day between :first and :last order by day, recorded_at")
        .param("first", year.atDay(1)).param("last", year.atDay(1).plusYears(1).minusDays(1)).query(CalendarRegister::entry).list();
  }

  Optional<Entry> find(UUID id) {
    return jdbc.sql("select * from platform.day_granted where id = :id").param("id", id).query(CalendarRegister::entry).optional();
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
    return new Entry(row.getObject("id", UUID.class), row.getObject("day", LocalDate.class), row.getBoolean("working"),
        row.getString("name"), row.getString("act"), row.getString("recorded_by_name"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getString("withdrawn_by_name"),
        withdrawn == null ? null : withdrawn.toInstant(), row.getString("withdrawal_reason"));
  }
}
