package ro.reazem.childprotection.routed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.security.Officer;

/** The routed signals and requests that wait in the officer's units. */
@Component("childRoutedRegister")
class RoutedRegister {

  static final String OPEN = "childprotection.case.open";
  private static final int MOST = 200;
  private static final String LINE = """
      select w.*, u.name as unit, (select string_agg(p.family_name || ' ' || p.given_name, ', ' order by p.born_on) from directory.person p
        where p.id = any (w.person_ids)) as persons
      from childprotection.routed_work w left join directory.unit u on u.id = w.unit_id
      where w.unit_id = any (:units) and w.withdrawn_reason is null and w.state in ('WAITING', 'TAKEN')\s""";

  private final JdbcClient jdbc;
  private final ChildSight sight;

  RoutedRegister(JdbcClient jdbc, ChildSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /**
   * One routed signal or request.
   *
   * @param words what the signal sheet says, empty where there is none
   * @param persons whom it is about, in one line; null when nobody of the register
   */
  record Line(UUID id, String kind, String entry, String what, String subject, String words, String urgency, List<UUID> personIds, @Nullable String persons,
      @Nullable Instant registeredAt, @Nullable Instant respondBy, String unit, String path, String state, @Nullable UUID takenBy, @Nullable String takenByName) {}

  /** What is most urgent first, then the oldest. */
  List<Line> open(Officer officer) {
    return jdbc.sql(LINE + "order by array_position(array['IMMEDIATE', 'URGENT', 'STANDARD'], w.urgency), w.registered_at, w.routing_id limit " + MOST)
        .param("units", sight.units(officer, OPEN)).query(RoutedRegister::line).list();
  }

  Optional<Line> find(UUID id, Officer officer) {
    return jdbc.sql(LINE + "and w.routing_id = :id").param("units", sight.units(officer, OPEN)).param("id", id).query(RoutedRegister::line).optional();
  }

  /** The open case of a number such as 12/2026 that the officer sees. */
  Optional<UUID> openCase(int number, int year, Officer officer) {
    return jdbc.sql("select c.id from childprotection.child_case c where c.number = :number and c.year = :year and c.stage not in ('CLOSED', 'TRANSFERRED') and "
        + ChildSight.of("c")).params(sight.seen(officer, "childprotection.case.read")).param("number", number).param("year", year).query(UUID.class).optional();
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    return new Line(row.getObject("routing_id", UUID.class), row.getString("kind"), row.getString("entry"), row.getString("what"), row.getString("subject"), row.getString("words"),
        row.getString("urgency"), List.of((UUID[]) row.getArray("person_ids").getArray()), row.getString("persons"), Columns.instantOrNull(row, "registered_at"),
        Columns.instantOrNull(row, "respond_by"), String.valueOf(row.getString("unit")), row.getString("path"), row.getString("state"),
        row.getObject("taken_by", UUID.class), row.getString("taken_by_name"));
  }
}
