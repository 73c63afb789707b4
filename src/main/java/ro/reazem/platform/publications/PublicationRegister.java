package ro.reazem.platform.publications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.web.ListPage;

/** Events that were not heard, the oldest first, and those that were given up. What an event says is never shown. */
@Component
class PublicationRegister {

  private static final String WAITING = "status in ('FAILED', 'WAITING', 'ABANDONED')";

  private final JdbcClient jdbc;

  PublicationRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One event on its way to one listener. */
  record Unheard(UUID id, String event, String listener, Instant publishedAt, int attempts, boolean abandoned, @Nullable String failure,
      @Nullable Instant failedAt) {}

  /** One that was given up. */
  record Discarded(UUID id, String event, String listener, Instant publishedAt, @Nullable String failure, Instant at, String by,
      String reason) {}

  CappedTotal count() {
    return CappedTotal.of(jdbc.sql("select count(*) from (select 1 from events.event_publication where " + WAITING + " limit :limit) as capped")
        .param("limit", CappedTotal.LIMIT + 1).query(Integer.class).single());
  }

  List<Unheard> page(ListPage page) {
    return jdbc.sql("select * from events.event_publication where " + WAITING
        + " order by publication_date, id limit :size offset :offset")
        .param("size", page.size()).param("offset", page.offset()).query(PublicationRegister::unheard).list();
  }

  Optional<Unheard> find(UUID id) {
    return jdbc.sql("select * from events.event_publication where id = :id and " + WAITING).param("id", id)
        .query(PublicationRegister::unheard).optional();
  }

  List<Discarded> lastDiscarded() {
    return jdbc.sql("select * from events.discarded_publication order by discarded_at desc limit 20")
        .query((row, n) -> new Discarded(row.getObject("id", UUID.class), shortName(row.getString("event_type")),
            row.getString("listener_id"), Columns.instant(row, "publication_date"), row.getString("failure"), Columns.instant(row, "discarded_at"),
            row.getString("discarded_by_name"), row.getString("reason"))).list();
  }

  /** How many there are of each status, for the measurements. */
  Map<String, Long> byStatus() {
    return jdbc.sql("select status, count(*) as many from events.event_publication group by status")
        .query((row, n) -> Map.entry(row.getString("status"), row.getLong("many"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Unheard unheard(ResultSet row, int n) throws SQLException {
    var failed = row.getObject("failed_at", OffsetDateTime.class);
    return new Unheard(row.getObject("id", UUID.class), shortName(row.getString("event_type")), row.getString("listener_id"),
        Columns.instant(row, "publication_date"), row.getInt("completion_attempts"), row.getString("status").equals("ABANDONED"),
        row.getString("failure"), failed == null ? null : failed.toInstant());
  }

  private static String shortName(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
