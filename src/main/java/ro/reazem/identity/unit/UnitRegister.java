package ro.reazem.identity.unit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.web.Option;

/** Reads the tree of units for screens and choices. */
@Component
public class UnitRegister {

  private static final String TREE = """
      with recursive tree as (
        select u.*, 0 as depth, array[lower(u.name)] as path from identity.unit u where u.parent_id is null
        union all
        select u.*, t.depth + 1, t.path || lower(u.name) from identity.unit u join tree t on u.parent_id = t.id)
      """;

  private final JdbcClient jdbc;

  UnitRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A unit in its place in the tree. */
  public record UnitRow(UUID id, String name, @Nullable UUID parentId, boolean active, long version, int depth,
      int officers) {

    /** The unit as a choice whose label shows its place in the tree. */
    public Option option() {
      return new Option(id.toString(), "\u00a0\u00a0\u00a0".repeat(depth) + name);
    }
  }

  /** All units, each below the one it belongs to. */
  public List<UnitRow> tree() {
    return jdbc.sql(TREE + """
        select t.id, t.name, t.parent_id, t.active, t.version, t.depth,
          (select count(*) from identity.officer o where o.unit_id = t.id and o.active) as officers
        from tree t order by t.path collate "C"
        """).query(UnitRow.class).list();
  }

  public Optional<UnitRow> find(UUID id) {
    return tree().stream().filter(unit -> unit.id().equals(id)).findFirst();
  }

  /** The unit and all that belong to it. */
  List<UUID> below(UnitId id) {
    return jdbc.sql("""
        with recursive below as (
          select id from identity.unit where id = :id
          union select u.id from identity.unit u join below b on u.parent_id = b.id)
        select id from below
        """).param("id", id.value()).query(UUID.class).list();
  }

  /** Whether officers work in the unit or open units belong to it. */
  boolean inUse(UnitId id) {
    return jdbc.sql("""
        select exists (select from identity.officer where unit_id = :id and active)
            or exists (select from identity.unit where parent_id = :id and active)
        """).param("id", id.value()).query(Boolean.class).single();
  }
}
