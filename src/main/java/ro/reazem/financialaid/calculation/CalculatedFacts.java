package ro.reazem.financialaid.calculation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.events.people.MaritalStatus;
import ro.reazem.financialaid.declaration.DeclaredIncome;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.family.FamilyMember;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.JsonRows;

/** The facts that the amounts of rights in force were calculated from (situația de fapt a dreptului), kept in short beside the frozen dossiers. */
@Component
public class CalculatedFacts {

  private static final int BATCH = 500;

  private final JdbcClient jdbc;

  CalculatedFacts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps what a signed calculation rests on, in the place of what was kept before. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(UUID right, Circumstances facts) {
    keep(List.of(new Kept(right, ShortFacts.text(facts))));
  }

  /** The facts kept, as they stand in another month. */
  public static Circumstances in(String kept, YearMonth month) {
    return ShortFacts.read(kept).in(month);
  }

  private record Kept(UUID right, @Nullable String facts) {}

  private record Missing(UUID id, UUID holder, String dossier, String declaration) {}

  /**
   * Reads the facts of some rights out of the dossiers that were frozen before they were kept here, in the order of their ids.
   *
   * @return the last of them; null when there are no more
   */
  @Transactional
  public @Nullable UUID complete(String benefit, UUID after) {
    var missing = jdbc.sql("""
        select e.id, e.holder_id as holder, p.dossier, p.declaration from financialaid.entitlement e join lateral (
          select dossier, declaration from financialaid.proposal where application_id = e.application_id and status = 'APPROVED'
            and kind in ('GRANT', 'CHANGE', 'FACTS') order by settled_at desc limit 1) p on true
        where e.id > :after and e.benefit = :benefit and e.granted_until is null and not exists (select from financialaid.calculated_facts f where f.entitlement_id = e.id)
        order by e.id limit :most""").param("after", after).param("benefit", benefit).param("most", BATCH).query(Missing.class).list();
    keep(missing.stream().map(one -> new Kept(one.id(), frozen(one))).toList());
    return missing.isEmpty() ? null : missing.getLast().id();
  }

  private void keep(List<Kept> all) {
    jdbc.sql("""
        insert into financialaid.calculated_facts (entitlement_id, facts)
        select entitlement_id, cast(facts #>> '{}' as json) from json_populate_recordset(null::financialaid.calculated_facts, cast(:rows as json)) order by 1
        on conflict (entitlement_id) do update set facts = excluded.facts""")
        .param("rows", JsonRows.of(all, one -> JsonRows.row("entitlement_id", one.right(), "facts", one.facts()))).update();
  }

  /** Nothing for a right whose sums were told rather than calculated. */
  private static @Nullable String frozen(Missing one) {
    var dossier = FrozenJson.read(one.dossier(), FrozenDossier.class);
    if (dossier.takenOver() != null) {
      return null;
    }
    try {
      return ShortFacts.text(of(dossier, FrozenJson.read(one.declaration(), Declaration.class), one.holder()));
    } catch (RuleViolated incomplete) {
      return null;
    }
  }

  /** The circumstances of a dossier: its members as they were, and the incomes that stand on its sheet. */
  static Circumstances of(FrozenDossier dossier, Declaration told, UUID holder) {
    var members = dossier.members().stream().map(one -> new FamilyMember(one.personId(), HouseholdRole.SPOUSE, "", one.name(), one.bornOn(), "",
        one.maritalStatus() == null ? MaritalStatus.NOT_STATED : MaritalStatus.valueOf(one.maritalStatus()), "", null, null, false)).toList();
    var month = YearMonth.from(dossier.lawOn());
    return DeclaredCircumstances.of(new Family(dossier.request().id(), null, "", null, members), told.withIncomes(incomes(dossier, told, holder)), holder,
        month, month.minusMonths(1));
  }

  /** The sheet names persons, the declaration knows them: who received what follows from both, and what other contexts told comes last. */
  private static List<DeclaredIncome> incomes(FrozenDossier dossier, Declaration told, UUID holder) {
    var incomes = new ArrayList<DeclaredIncome>();
    for (var line : dossier.incomes()) {
      var whose = dossier.members().stream().filter(one -> one.name().equals(line.person())).map(FrozenDossier.Member::personId).findFirst().orElse(holder);
      incomes.add(new DeclaredIncome(whose, line.kind(), line.amount(), line.proof()));
    }
    return incomes;
  }
}
