package ro.reazem.financialaid.effect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.events.people.MaritalStatus;
import ro.reazem.financialaid.calculation.DeclaredCircumstances;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.family.FamilyMember;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Granted;
import ro.reazem.financialaid.scheme.vmi.MinimumInclusionIncome;
import ro.reazem.financialaid.scheme.vmi.VmiRates;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.Effect;
import ro.reazem.platform.parameters.EffectPreview;
import ro.reazem.platform.parameters.EffectSums;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * Calculates every right in force with both states of the law, from what its family last declared. It answers with numbers of
 * requests and sums only, so that it needs no sight of families.
 */
@Component
class PreviewingParameters implements EffectPreview {

  private static final String IN_FORCE = """
      from financialaid.entitlement e
      where e.benefit = 'VMI' and e.granted_from <= :day and (e.granted_until is null or e.granted_until >= :day)""";

  private final JdbcClient jdbc;

  PreviewingParameters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A right in force with what its family last declared. */
  private record Right(UUID id, String number, LocalDate registeredOn, UUID householdId, UUID holderId, Declaration told) {}

  @Override
  public String context() {
    return "financialaid";
  }

  @Override
  public Effect of(ParametersInForce before, ParametersInForce after) {
    var day = before.day();
    var rates = VmiRates.of(before);
    var trial = VmiRates.of(after);
    var families = families(day);
    var sums = new EffectSums(jdbc.sql("select count(*) " + IN_FORCE).param("day", day).query(Long.class).single());
    for (var right : rights(day)) {
      var members = families.getOrDefault(right.householdId(), List.of());
      try {
        var facts = DeclaredCircumstances.of(new Family(right.householdId(), null, "", null, members), right.told(),
            right.holderId(), YearMonth.from(day), YearMonth.from(right.registeredOn()).minusMonths(1));
        sums.add(right.number(), "/financialaid/entitlements/" + right.id(), gross(facts, rates), gross(facts, trial));
      } catch (RuleViolated cannotBeCalculated) {
        sums.failed();
      }
    }
    return sums.effect();
  }

  private List<Right> rights(LocalDate day) {
    return jdbc.sql("""
        select e.id, a.number || '/' || a.year as number, a.registered_on, e.household_id, e.holder_id, p.declaration::text
        """ + IN_FORCE.replace("where", """
        join financialaid.aid_application a on a.id = e.application_id
        join lateral (select declaration from financialaid.proposal p where p.application_id = e.application_id
          and p.status = 'APPROVED' and p.kind in ('GRANT', 'CHANGE') order by p.settled_at desc limit 1) p on true
        where""") + " order by a.year, a.number limit :most").param("day", day).param("most", Effect.CALCULATED)
        .query((row, number) -> new Right(row.getObject("id", UUID.class), row.getString("number"),
            row.getObject("registered_on", LocalDate.class), row.getObject("household_id", UUID.class),
            row.getObject("holder_id", UUID.class), FrozenJson.read(row.getString("declaration"), Declaration.class))).list();
  }

  private Map<UUID, List<FamilyMember>> families(LocalDate day) {
    var families = new HashMap<UUID, List<FamilyMember>>();
    jdbc.sql("""
        select m.household_id, m.role, p.* from financialaid.known_membership m
        join financialaid.known_person p on p.id = m.person_id
        where m.since <= :day and (m.until is null or m.until >= :day) and (p.died_on is null or p.died_on >= :day)
          and m.household_id in (select e.household_id %s)""".formatted(IN_FORCE)).param("day", day)
        .query(row -> {
          families.computeIfAbsent(row.getObject("household_id", UUID.class), unknown -> new ArrayList<>()).add(member(row));
        });
    return families;
  }

  private static FamilyMember member(ResultSet row) throws SQLException {
    return new FamilyMember(row.getObject("id", UUID.class), HouseholdRole.valueOf(row.getString("role")),
        row.getString("family_name"), row.getString("given_name"), row.getObject("born_on", LocalDate.class),
        row.getString("sex"), MaritalStatus.valueOf(row.getString("marital_status")), row.getString("citizenship"),
        row.getString("cnp_tail"), row.getObject("died_on", LocalDate.class), false);
  }

  private static Lei gross(Circumstances facts, VmiRates rates) {
    return MinimumInclusionIncome.assess(facts, rates) instanceof Granted granted ? granted.amounts().gross() : Lei.ZERO;
  }
}
