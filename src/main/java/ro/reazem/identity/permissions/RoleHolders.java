package ro.reazem.identity.permissions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Level;

/** How many active officers hold each role today. */
@Component
class RoleHolders {

  private final JdbcClient jdbc;
  private final Clock clock;

  RoleHolders(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The officers who hold a level in a context, or in all of them when it is written *. */
  record Holders(String context, Level level, List<String> names) {

    boolean of(String asked, Level wanted) {
      return level == wanted && (context.equals(asked) || context.equals("*"));
    }
  }

  List<Holders> today() {
    return jdbc.sql("""
        select r.context, r.level, array_agg(distinct o.name order by o.name) as names
        from identity.role_held r join identity.officer o on o.id = r.officer_id and o.active
        where r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today)
        group by r.context, r.level
        """).param("today", LocalDate.now(clock)).query((row, number) -> new Holders(row.getString("context"),
            Level.valueOf(row.getString("level")), List.of((String[]) row.getArray("names").getArray()))).list();
  }

  /** The officers who hold one of the levels for a unit, or for one above it. */
  List<String> forUnit(String context, Set<Level> levels, UUID unit, UUID except) {
    return jdbc.sql("""
        with recursive above as (
          select u.id, u.parent_id from identity.unit u where u.id = :unit
          union select u.id, u.parent_id from identity.unit u join above a on u.id = a.parent_id)
        select distinct o.name from identity.role_held r join identity.officer o on o.id = r.officer_id and o.active
        where r.unit_id in (select id from above) and r.context in (:context, '*') and r.level = any(:levels)
          and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today) and o.id <> :except
        order by o.name limit 30
        """).param("unit", unit).param("context", context).param("levels", levels.stream().map(Level::name).toArray(String[]::new))
        .param("today", LocalDate.now(clock)).param("except", except).query(String.class).list();
  }
}
