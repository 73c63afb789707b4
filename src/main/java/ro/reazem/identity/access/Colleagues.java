package ro.reazem.identity.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.identity.officer.RoleGrant;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.web.Option;

/** The officers who work in a domain: the only ones who can be let into its cases. */
@Component
class Colleagues {

  private static final String COLLEAGUES = """
      from identity.officer o left join identity.unit u on u.id = o.unit_id where o.active and exists (select from identity.role_held r
        where r.officer_id = o.id and r.context = any(:written) and r.level in ('READ', 'WORK') and r.valid_from <= :today
          and (r.valid_to is null or r.valid_to >= :today))""";

  private final JdbcClient jdbc;
  private final PermissionMatrix matrix;
  private final Clock clock;

  Colleagues(JdbcClient jdbc, PermissionMatrix matrix, Clock clock) {
    this.jdbc = jdbc;
    this.matrix = matrix;
    this.clock = clock;
  }

  List<Option> in(String context, UUID except) {
    return jdbc.sql("select o.id, o.name || ', ' || o.job_title || ', ' || u.name as label " + COLLEAGUES
        + " and o.id <> :except order by o.name limit 1000").param("written", written(context)).param("today", LocalDate.now(clock))
        .param("except", except).query((row, n) -> new Option(row.getString("id"), row.getString("label"))).list();
  }

  Optional<CaseGrant.Holder> find(String context, UUID id) {
    return jdbc.sql("select o.id, o.name " + COLLEAGUES + " and o.id = :id").param("written", written(context))
        .param("today", LocalDate.now(clock)).param("id", id).query(CaseGrant.Holder.class).optional();
  }

  private String[] written(String context) {
    return RoleGrant.including(context, matrix).toArray(String[]::new);
  }
}
