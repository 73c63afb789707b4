package ro.reazem.platform.held;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a module holds on a person, read from its own tables. */
public final class HeldTables implements HeldOnPerson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final TypeReference<Map<String, @Nullable Object>> ROW = new TypeReference<>() {};
  private static final String TECHNICAL = " version revision told_at form_key one_time_key position ";

  private final JdbcClient jdbc;
  private final String module;
  private final List<HeldTable> tables;

  public HeldTables(JdbcClient jdbc, String module, List<HeldTable> tables) {
    this.jdbc = jdbc;
    this.module = module;
    this.tables = tables;
  }

  @Override
  public String module() {
    return module;
  }

  @Override
  public List<HeldSection> on(List<UUID> ids) {
    return tables.stream().map(table -> new HeldSection(table.key(), rows(table, ids))).filter(section -> !section.rows().isEmpty()).toList();
  }

  private List<Map<String, @Nullable Object>> rows(HeldTable table, List<UUID> ids) {
    var left = (table.without() + TECHNICAL).strip().split(" +");
    return jdbc.sql("select (jsonb_strip_nulls(to_jsonb(t)) - :left)::text from " + table.table() + " t where " + table.condition())
        .param("left", left).param("ids", ids.toArray(UUID[]::new)).query(String.class).list().stream()
        .map(row -> MAPPER.readValue(row, ROW)).toList();
  }
}
