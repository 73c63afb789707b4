package ro.reazem.financialaid.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/**
 * The budgets and what changes them. Who signs takes the row of the budget first, so that of two who sign at once the second waits and sees
 * what is left then; that no more is held than was allotted the database guarantees besides.
 */
@Component
public class EmergencyBudgets {

  private static final String LINE = """
      select b.year, b.ground, b.allotted, b.reserved, coalesce((select g.name from financialaid.emergency_ground g where g.code = b.ground
        order by g.withdrawn_at is not null, g.valid_from desc limit 1), (select s.name from financialaid.local_scheme s where 'LOCAL_' || s.code = b.ground
        order by s.withdrawn_at is not null, s.valid_from desc limit 1)) as name from financialaid.emergency_budget b where b.year = :year""";

  private final SentForms sentForms;
  private final JdbcClient jdbc;
  private final Clock clock;

  EmergencyBudgets(SentForms sentForms, JdbcClient jdbc, Clock clock) {
    this.sentForms = sentForms;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A change of a budget by an act, as entered. */
  record Entry(String ground, Lei amount, String act, String enteredBy, Instant enteredAt) {}

  public List<BudgetLine> of(int year) {
    return jdbc.sql(LINE + " order by b.ground").param("year", year).query(EmergencyBudgets::line).list();
  }

  public Optional<BudgetLine> find(int year, String ground) {
    return jdbc.sql(LINE + " and b.ground = :ground").param("year", year).param("ground", ground).query(EmergencyBudgets::line).optional();
  }

  List<Entry> entries(int year) {
    return jdbc.sql("""
        select ground, amount, act, entered_by_name, entered_at from financialaid.emergency_budget_entry where year = :year
        order by entered_at desc limit 200""").param("year", year)
        .query((row, n) -> new Entry(row.getString("ground"), new Lei(row.getLong("amount")), row.getString("act"), row.getString("entered_by_name"),
            row.getTimestamp("entered_at").toInstant())).list();
  }

  /** The years that have a budget, the newest first. */
  List<Integer> years() {
    return jdbc.sql("select distinct year from financialaid.emergency_budget order by year desc").query(Integer.class).list();
  }

  /**
   * Allots a sum, or takes one back by an act (alocare, rectificare); the same form sent twice does it once.
   *
   * @throws RuleViolated when less would be left than signed dispositions hold
   */
  @Transactional
  public void change(int year, String ground, Lei amount, String act, UUID key, Officer by) {
    sentForms.await(key);
    if (jdbc.sql("select count(*) from financialaid.emergency_budget_entry where one_time_key = :key").param("key", key).query(Integer.class).single() > 0) {
      return;
    }
    RuleViolated.require(!amount.isZero(), "financialaid.budget.nothing");
    jdbc.sql("insert into financialaid.emergency_budget (year, ground) values (:year, :ground) on conflict do nothing")
        .param("year", year).param("ground", ground).update();
    var held = locked(year, ground).orElseThrow();
    RuleViolated.require(held.reserved().atMost(held.allotted().plus(amount)), "financialaid.budget.belowReserved", held.reserved().amount());
    jdbc.sql("""
        insert into financialaid.emergency_budget_entry (id, one_time_key, year, ground, amount, act, entered_by, entered_by_name, entered_at)
        values (:id, :key, :year, :ground, :amount, :act, :by, :name, :at)""").param("id", UUID.randomUUID()).param("key", key)
        .param("year", year).param("ground", ground).param("amount", amount.bani()).param("act", act).param("by", by.id()).param("name", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /**
   * Holds the sum of a disposition that is being signed (rezervarea creditului bugetar).
   *
   * @param on day of the disposition, whose year's budget pays
   * @throws RuleViolated when there is no budget of the year and ground, or it has less left
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void reserve(UUID decision, UUID application, String ground, String name, Lei sum, LocalDate on, Instant at) {
    int year = on.getYear();
    var budget = locked(year, ground).orElseThrow(() -> new RuleViolated("financialaid.budget.none", name, String.valueOf(year)));
    RuleViolated.require(sum.atMost(budget.left()), "financialaid.budget.short", name, String.valueOf(year), budget.left().amount(), sum.amount());
    jdbc.sql("""
        insert into financialaid.emergency_reservation (decision_id, application_id, year, ground, amount, reserved_at)
        values (:decision, :application, :year, :ground, :amount, :at)""").param("decision", decision).param("application", application)
        .param("year", year).param("ground", ground).param("amount", sum.bani()).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  private Optional<BudgetLine> locked(int year, String ground) {
    return jdbc.sql(LINE + " and b.ground = :ground for update of b").param("year", year).param("ground", ground)
        .query(EmergencyBudgets::line).optional();
  }

  private static BudgetLine line(ResultSet row, int number) throws SQLException {
    return new BudgetLine(row.getInt("year"), row.getString("ground"), row.getString("name"), new Lei(row.getLong("allotted")),
        new Lei(row.getLong("reserved")));
  }
}
