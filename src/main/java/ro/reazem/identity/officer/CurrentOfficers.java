package ro.reazem.identity.officer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;

/** Officers as they stand at this moment, with the roles held today: one query, asked anew for every request. */
@Component
public class CurrentOfficers {

  private static final String QUERY = """
      with recursive held as (
        select r.context, r.level, r.unit_id from identity.role_held r
        where r.officer_id = :id and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today)
        union
        select h.context, h.level, u.id from held h join identity.unit u on u.parent_id = h.unit_id)
      select o.id, o.sign_in_name, o.name, o.job_title, o.unit_id, coalesce(p.must_change, false) as must_change,
        h.context, h.level, h.unit_id as held_for
      from identity.officer o left join identity.password p on p.officer_id = o.id left join held h on true
      where o.id = :id and o.active
      """;

  private final JdbcClient jdbc;
  private final Collection<String> everywhere;
  private final Clock clock;

  CurrentOfficers(JdbcClient jdbc, PermissionMatrix matrix, Clock clock) {
    this.jdbc = jdbc;
    this.everywhere = matrix.contexts().stream().filter(Predicate.not(matrix::isSecret)).toList();
    this.clock = clock;
  }

  /** An officer and whether a new password must be chosen first. */
  public record Current(Officer officer, boolean mustChangePassword) {}

  /** Empty when there is no such officer or access was taken away. */
  public Optional<Current> find(UUID id) {
    return jdbc.sql(QUERY).param("id", id).param("today", LocalDate.now(clock)).query(this::read);
  }

  private Optional<Current> read(ResultSet rows) throws SQLException {
    @Nullable Current current = null;
    Set<HeldRole> roles = new HashSet<>();
    while (rows.next()) {
      if (current == null) {
        current = new Current(new Officer(rows.getObject("id", UUID.class), rows.getString("sign_in_name"),
            rows.getString("name"), rows.getString("job_title"), rows.getObject("unit_id", UUID.class), roles),
            rows.getBoolean("must_change"));
      }
      addRole(rows, roles);
    }
    return Optional.ofNullable(current);
  }

  private void addRole(ResultSet rows, Set<HeldRole> roles) throws SQLException {
    var context = rows.getString("context");
    if (context != null) {
      var level = Level.valueOf(rows.getString("level"));
      var unit = rows.getObject("held_for", UUID.class);
      (context.equals(RoleGrant.EVERYWHERE) ? everywhere : Set.of(context))
          .forEach(each -> roles.add(new HeldRole(each, level, unit)));
    }
  }
}
