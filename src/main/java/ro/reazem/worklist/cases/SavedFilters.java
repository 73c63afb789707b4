package ro.reazem.worklist.cases;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriUtils;

/** The filters an officer keeps under names of their own (filtre păstrate). */
@Component
class SavedFilters {

  private final JdbcClient jdbc;
  private final Clock clock;

  SavedFilters(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A filter by its name; the query is what the address of the list ends with. */
  record Saved(UUID id, String name, String query) {}

  List<Saved> of(UUID officer) {
    return jdbc.sql("select id, name, query from worklist.saved_filter where officer_id = :officer order by name, id limit 50")
        .param("officer", officer).query(Saved.class).list();
  }

  @Transactional
  void keep(UUID officer, String name, String query) {
    jdbc.sql("""
        insert into worklist.saved_filter (id, officer_id, name, query, saved_at) values (:id, :officer, :name, :query, :now)
        on conflict (officer_id, name) do update set query = excluded.query, saved_at = excluded.saved_at""").param("id", UUID.randomUUID())
        .param("officer", officer).param("name", name).param("query", query).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  @Transactional
  void remove(UUID officer, UUID id) {
    jdbc.sql("delete from worklist.saved_filter where id = :id and officer_id = :officer").param("id", id).param("officer", officer).update();
  }

  /** The filter as the address of the list says it. */
  static String address(CaseFilter filter) {
    var parts = new ArrayList<String>();
    if (!filter.text().isEmpty()) {
      parts.add("text=" + UriUtils.encode(filter.text(), StandardCharsets.UTF_8));
    }
    filter.domains().forEach(domain -> parts.add("domain=" + domain));
    if (filter.closed()) {
      parts.add("closed=true");
    }
    parts.add("of=" + filter.of());
    if (filter.responsible() != null) {
      parts.add("officer=" + filter.responsible());
    }
    return String.join("&", parts);
  }
}
