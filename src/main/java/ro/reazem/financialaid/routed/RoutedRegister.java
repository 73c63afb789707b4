package ro.reazem.financialaid.routed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.platform.security.Officer;

/** The routed requests that wait in the officer's units. */
@Component
class RoutedRegister {

  static final String LODGE = "financialaid.application.lodge";
  private static final int MOST = 200;
  private static final String LINE = """
      select w.*, p.display_name as person, u.name as unit from financialaid.routed_work w
      left join directory.person p on p.id = w.person_ids[1] left join directory.unit u on u.id = w.unit_id
      where w.unit_id = any (:units) and w.withdrawn_reason is null and w.state in ('WAITING', 'TAKEN')\s""";

  private final JdbcClient jdbc;
  private final Sight sight;

  RoutedRegister(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** One routed request. */
  record Line(UUID id, String entry, String what, String subject, @Nullable UUID personId, @Nullable String person, @Nullable Instant registeredAt,
      String unit, String state, @Nullable UUID takenBy, @Nullable String takenByName) {}

  /** The oldest first. */
  List<Line> open(Officer officer) {
    return jdbc.sql(LINE + "order by w.registered_at, w.routing_id limit " + MOST).param("units", sight.units(officer, LODGE))
        .query(RoutedRegister::line).list();
  }

  Optional<Line> find(UUID id, Officer officer) {
    return jdbc.sql(LINE + "and w.routing_id = :id").param("units", sight.units(officer, LODGE)).param("id", id)
        .query(RoutedRegister::line).optional();
  }

  /** The request of a number such as 12/2026 that the officer sees. */
  Optional<UUID> request(int number, int year, Officer officer) {
    return jdbc.sql("select a.id from financialaid.aid_application a where a.number = :number and a.year = :year and " + Sight.of("a", "a.id"))
        .params(sight.seen(officer, "financialaid.application.read")).param("number", number).param("year", year).query(UUID.class).optional();
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    var persons = (UUID[]) row.getArray("person_ids").getArray();
    var registered = row.getObject("registered_at", OffsetDateTime.class);
    return new Line(row.getObject("routing_id", UUID.class), row.getString("entry"), row.getString("what"), row.getString("subject"),
        persons.length == 0 ? null : persons[0], row.getString("person"), registered == null ? null : registered.toInstant(),
        String.valueOf(row.getString("unit")), row.getString("state"), row.getObject("taken_by", UUID.class), row.getString("taken_by_name"));
  }
}
