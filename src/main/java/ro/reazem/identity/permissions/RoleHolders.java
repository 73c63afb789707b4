package ro.reazem.identity.permissions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.identity.officer.RoleGrant;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.PermissionMatrix;

/** How many active officers hold each role today. */
@Component
class RoleHolders {

  private final JdbcClient jdbc;
  private final PermissionMatrix matrix;
  private final Clock clock;

  RoleHolders(JdbcClient jdbc, PermissionMatrix matrix, Clock clock) {
    this.jdbc = jdbc;
    this.matrix = matrix;
    this.clock = clock;
  }

  /** The officers who hold a level in a context, as their roles are written. */
  record Holders(String context, Level level, List<String> names) {

    boolean of(Set<String> written, Level wanted) {
      return level == wanted && written.contains(context);
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
        where r.unit_id in (select id from above) and r.context = any(:written) and r.level = any(:levels)
          and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today) and o.id <> :except
        order by o.name limit 30
        """).param("unit", unit).param("written", RoleGrant.including(context, matrix).toArray(String[]::new))
        .param("levels", levels.stream().map(Level::name).toArray(String[]::new))
        .param("today", LocalDate.now(clock)).param("except", except).query(String.class).list();
  }
}
