package ro.reazem.people.merge;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Records of persons and households as documents: as they are now, and written back as they were. */
@Component
class Images {

  static final List<String> LISTS = List.of("former_name", "person_address", "household_member");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final TypeReference<Map<String, @Nullable Object>> IMAGE = new TypeReference<>() {};
  private static final String LIST = """
      '%1$s', (select coalesce(jsonb_agg(to_jsonb(c) - '%2$s' - 'position' order by c.position), '[]') from people.%1$s c
        where c.%2$s = t.id)""";
  private static final Map<String, String> TAKE = Map.of(
      "person", "jsonb_build_object('row', to_jsonb(t) - 'version' - 'revision', " + LIST.formatted("former_name", "person_id") + ", "
          + LIST.formatted("person_address", "person_id") + ")",
      "household", "jsonb_build_object(" + LIST.formatted("household_member", "household_id") + ")");

  private final JdbcClient jdbc;

  Images(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A record with the lists that belong to it, as text. */
  String take(String table, UUID id) {
    return jdbc.sql("select " + TAKE.get(table) + "::text from people." + table + " t where t.id = :id").param("id", id)
        .query(String.class).single();
  }

  static Map<String, @Nullable Object> read(String image) {
    return MAPPER.readValue(image, IMAGE);
  }

  static String text(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** Sets the given columns of a person. */
  void set(UUID person, Map<String, @Nullable Object> columns) {
    if (!columns.isEmpty()) {
      var sets = columns.keySet().stream().filter(name -> name.matches("[a-z_]+")).map(name -> name + " = r." + name).toList();
      jdbc.sql("update people.person t set " + String.join(", ", sets)
          + " from jsonb_populate_record(null::people.person, cast(:row as jsonb)) r where t.id = :id")
          .param("row", text(columns)).param("id", person).update();
    }
  }

  void empty(String list, UUID owner) {
    jdbc.sql("delete from people." + list + " where " + owner(list) + " = :owner").param("owner", owner).update();
  }

  /** Writes a list that was emptied before, in the given order. */
  void fill(String list, UUID owner, List<Map<String, @Nullable Object>> rows) {
    jdbc.sql("""
        insert into people.%1$s select (jsonb_populate_record(null::people.%1$s, e.value
            || jsonb_build_object('%2$s', cast(:owner as text), 'position', e.ordinality - 1))).*
        from jsonb_array_elements(cast(:rows as jsonb)) with ordinality e""".formatted(list, owner(list)))
        .param("owner", owner).param("rows", text(rows)).update();
  }

  private static String owner(String list) {
    return list.equals("household_member") ? "household_id" : "person_id";
  }
}
