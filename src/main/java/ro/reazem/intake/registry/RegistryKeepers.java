package ro.reazem.intake.registry;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.web.Option;

/** The registries with the units that keep them and how far their numbers have come. */
@Component
class RegistryKeepers {

  private final JdbcClient jdbc;

  RegistryKeepers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A registry in the list. */
  record Line(UUID id, String code, String name, @Nullable String unit, boolean active, @Nullable Integer year, @Nullable Integer lastNumber) {}

  List<Line> list() {
    return jdbc.sql("""
        select r.id, r.code, r.name, u.name as unit, r.active, s.year, s.last_number
        from intake.registry r left join directory.unit u on u.id = r.unit_id left join lateral (
          select year, last_number from intake.entry_series where registry_id = r.id order by year desc limit 1) s on true
        order by r.code""").query(Line.class).list();
  }

  /** The open units among some, by name. */
  List<Option> units(Collection<UUID> among) {
    return jdbc.sql("select id, name from directory.unit where active and id = any(:among) order by name")
        .param("among", among.toArray(UUID[]::new)).query((row, n) -> new Option(row.getString("id"), row.getString("name"))).list();
  }
}
