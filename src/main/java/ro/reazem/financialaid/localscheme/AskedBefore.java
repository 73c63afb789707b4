package ro.reazem.financialaid.localscheme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.local.LocalScheme;
import ro.reazem.kernel.RuleViolated;

/**
 * The definition that a request follows, with what the household had before (acordări anterioare, drepturi în plată): by dispositions and rights of the
 * household itself or with one of its members as the holder.
 */
@Component
public class AskedBefore {

  private final JdbcClient jdbc;

  AskedBefore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A definition as it was on a day.
   *
   * @param earlier how often the household had the aid in the year of that day
   * @param held codes of the benefits that it has on that day, of local aids the codes of their rights
   */
  public record Had(LocalScheme scheme, int earlier, Set<String> held) {}

  /**
   * What a request that was registered on a day meets.
   *
   * @throws RuleViolated when no confirmed definition has the aid on that day
   */
  public Had of(String code, LocalDate registered, UUID request, UUID household, Collection<UUID> members) {
    return jdbc.sql("""
        select s.*, (select count(*) from financialaid.decision d join financialaid.aid_application a on a.id = d.application_id
          where d.kind = 'GRANT' and d.benefit = :benefit and a.emergency_ground = :code and d.act_year = :year and a.id <> :request
            and (d.household_id = :household or d.holder_id = any (:members))) as earlier,
          array(select distinct e.benefit from financialaid.entitlement e where (e.household_id = :household or e.holder_id = any (:members))
            and e.granted_from <= :day and coalesce(e.granted_until, 'infinity') >= :day) as held
        from financialaid.local_scheme s where s.code = :code and\s""" + LocalSchemes.IN_FORCE)
        .param("code", code).param("day", registered).param("year", registered.getYear()).param("benefit", Benefit.LOCAL)
        .param("request", request).param("household", household).param("members", members.toArray(UUID[]::new))
        .query((row, number) -> new Had(LocalSchemes.version(row, number).scheme(), row.getInt("earlier"),
            Set.of((String[]) row.getArray("held").getArray()))).optional()
        .orElseThrow(() -> new RuleViolated("financialaid.local.noScheme", code));
  }
}
