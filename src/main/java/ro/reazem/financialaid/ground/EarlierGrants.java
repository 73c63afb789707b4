package ro.reazem.financialaid.ground;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.emergency.Ground;
import ro.reazem.kernel.RuleViolated;

/**
 * How often a household had emergency aid on a ground in a year (acordări anterioare): by dispositions of that year, for the household itself or
 * with one of its members as the holder, so that a new household of the same people has no new year.
 */
@Component
public class EarlierGrants {

  private final JdbcClient jdbc;

  EarlierGrants(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A ground as it was on a day, with how often the household had aid on it in the year of that day. */
  public record Had(Ground ground, int earlier) {}

  /**
   * What a request that was registered on a day meets.
   *
   * @throws RuleViolated when no decision of the council has the ground on that day
   */
  public Had of(String code, LocalDate registered, UUID request, UUID household, Collection<UUID> members) {
    return jdbc.sql("""
        select g.*, (select count(*) from financialaid.decision d join financialaid.aid_application a on a.id = d.application_id
          where d.kind = 'GRANT' and d.benefit = :benefit and a.emergency_ground = :code and d.act_year = :year and a.id <> :request
            and (d.household_id = :household or d.holder_id = any (:members))) as earlier
        from financialaid.emergency_ground g where g.code = :code and\s""" + EmergencyGrounds.IN_FORCE)
        .param("code", code).param("day", registered).param("year", registered.getYear()).param("benefit", Benefit.EMERGENCY)
        .param("request", request).param("household", household).param("members", members.toArray(UUID[]::new))
        .query((row, number) -> new Had(EmergencyGrounds.version(row, number).ground(), row.getInt("earlier"))).optional()
        .orElseThrow(() -> new RuleViolated("financialaid.emergency.noGround", code));
  }
}
