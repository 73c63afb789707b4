package ro.reazem.identity.officer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Grants roles to officers and ends them; a role is never erased, so that it stays known who was allowed what and when. */
@Component
@Transactional
public class GrantingRoles {

  private final JdbcClient jdbc;
  private final Clock clock;

  GrantingRoles(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Grants roles to a colleague; nobody grants any to oneself. */
  void grant(OfficerId officer, Collection<RoleGrant> granted, Officer by) {
    ControllingAccess.requireSomebodyElse(officer, by);
    granted.forEach(role -> grant(officer, role, by.name()));
  }

  /** @param grantedBy who grants it, as printed on papers */
  public void grant(OfficerId officer, RoleGrant role, String grantedBy) {
    try {
      jdbc.sql("""
          insert into identity.role_held
            (id, officer_id, context, level, unit_id, valid_from, valid_to, granted_by, granted_at)
          values (:id, :officer, :context, :level, :unit, :from, :to, :by, :at)
          """).param("id", UUID.randomUUID()).param("officer", officer.value()).param("context", role.context())
          .param("level", role.level().name()).param("unit", role.unit().value()).param("from", role.from())
          .param("to", role.to()).param("by", grantedBy)
          .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    } catch (DataIntegrityViolationException overlapping) {
      throw new RuleViolated("identity.role.heldAlready");
    }
  }

  /** Ends a role with yesterday as its last day; one that only started today or later is taken back altogether. */
  void end(OfficerId officer, UUID role, Officer by) {
    ControllingAccess.requireSomebodyElse(officer, by);
    var today = LocalDate.now(clock);
    jdbc.sql("delete from identity.role_held where id = :role and officer_id = :officer and valid_from >= :today")
        .param("role", role).param("officer", officer.value()).param("today", today).update();
    jdbc.sql("""
        update identity.role_held set valid_to = :yesterday
        where id = :role and officer_id = :officer and (valid_to is null or valid_to > :yesterday)
        """).param("role", role).param("officer", officer.value()).param("yesterday", today.minusDays(1)).update();
  }
}
