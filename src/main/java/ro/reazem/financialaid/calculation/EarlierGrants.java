package ro.reazem.financialaid.calculation;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.AidApplication;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.family.FamilyMember;

/**
 * How often a household had emergency aid on a ground in a year (acordări anterioare): by dispositions of that year, for the household itself or
 * with one of its members as the holder, so that a new household of the same people has no new year.
 */
@Component
class EarlierGrants {

  private final JdbcClient jdbc;

  EarlierGrants(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int of(AidApplication request, Family family, String ground) {
    return jdbc.sql("""
        select count(*) from financialaid.decision d join financialaid.aid_application a on a.id = d.application_id
        where d.kind = 'GRANT' and d.benefit = :benefit and a.emergency_ground = :ground and d.act_year = :year and a.id <> :request
          and (d.household_id = :household or d.holder_id = any (:members))""")
        .param("benefit", request.benefit()).param("ground", ground).param("year", request.registeredOn().getYear())
        .param("request", request.getId().value()).param("household", request.householdId())
        .param("members", family.members().stream().map(FamilyMember::personId).toArray(UUID[]::new)).query(Integer.class).single();
  }
}
