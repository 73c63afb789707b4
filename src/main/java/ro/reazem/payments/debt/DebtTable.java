package ro.reazem.payments.debt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.jdbc.JsonRows;
import ro.reazem.platform.security.Officer;

/** Keeps debts with their steps, all of them rows that are only added to. */
@Component
class DebtTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  DebtTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A debt as it stands.
   *
   * @param steps how many steps it has, which is what a form saw
   */
  record Debt(UUID id, UUID right, int steps, DebtState state, List<DebtMonth> months) {

    Lei left() {
      return DebtMonth.left(months);
    }
  }

  /**
   * What is done about a debt.
   *
   * @param amount null where the step has no sum
   * @param takesBack the step that was a mistake, null when none was
   */
  record Step(DebtStep what, String act, LocalDate actOn, @Nullable Lei amount, @Nullable Integer takesBack, String note) {}

  boolean exists(UUID id) {
    return jdbc.sql("select exists (select from payments.debt where id = :id)").param("id", id).query(Boolean.class).single();
  }

  UUID rightOf(UUID id) {
    return jdbc.sql("select entitlement_id from payments.debt where id = :id").param("id", id).query(UUID.class).optional()
        .orElseThrow(() -> new RuleViolated("payments.debt.unknown"));
  }

  /** The debt of a right of which something is left; there is at most one. */
  Optional<UUID> open(UUID right) {
    return jdbc.sql("select debt_id from payments.debt_standing where entitlement_id = :right and remaining > 0").param("right", right).query(UUID.class)
        .optional();
  }

  Debt of(UUID id) {
    return jdbc.sql("""
        select d.id, d.entitlement_id, s.state, (select count(*) from payments.debt_step p where p.debt_id = d.id) as steps
        from payments.debt d join payments.debt_standing s on s.debt_id = d.id where d.id = :id""").param("id", id)
        .query((row, n) -> new Debt(id, Columns.id(row, "entitlement_id"), row.getInt("steps"), DebtState.valueOf(row.getString("state")), months(id)))
        .single();
  }

  List<DebtMonth> months(UUID id) {
    return jdbc.sql("select month, established, recovered, remaining from payments.debt_left where debt_id = :id order by month").param("id", id)
        .query(DebtTable::month).list();
  }

  void add(UUID id, UUID right) {
    jdbc.sql("insert into payments.debt (id, entitlement_id, opened_at) values (:id, :right, :now)").param("id", id).param("right", right)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** @return the place of the step */
  int step(UUID id, int after, Step step, Officer by) {
    jdbc.sql("""
        insert into payments.debt_step (debt_id, position, what, act, act_on, amount, takes_back, note, officer_id, officer_name, at)
        values (:id, :position, :what, :act, :on, :amount, :takesBack, :note, :by, :name, :now)""").param("id", id).param("position", after + 1)
        .param("what", step.what().name()).param("act", step.act()).param("on", step.actOn()).param("amount", step.amount() == null ? null : step.amount().bani())
        .param("takesBack", step.takesBack()).param("note", step.note()).param("by", by.id()).param("name", by.name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    return after + 1;
  }

  void months(UUID id, int step, List<DebtMonth.Part> months) {
    jdbc.sql("""
        insert into payments.debt_month (debt_id, position, month, amount)
        select :id, :step, month, amount from json_populate_recordset(null::payments.debt_month, :rows::json)""").param("id", id).param("step", step)
        .param("rows", JsonRows.of(months, one -> JsonRows.row("month", one.month().atDay(1).toString(), "amount", one.amount().bani()))).update();
  }

  void instalments(UUID id, int step, List<Plan.Instalment> instalments) {
    jdbc.sql("""
        insert into payments.debt_instalment (debt_id, position, number, due_on, amount)
        select :id, :step, number, due_on, amount from json_populate_recordset(null::payments.debt_instalment, :rows::json)""").param("id", id)
        .param("step", step).param("rows", JsonRows.of(instalments, one -> JsonRows.row("number", one.number(), "due_on", one.dueOn().toString(),
            "amount", one.amount().bani()))).update();
  }

  void entries(UUID id, int step, List<UUID> entries) {
    jdbc.sql("insert into payments.debt_entry (entry_id, debt_id, position) select unnest(:entries::uuid[]), :id, :step")
        .param("entries", entries.toArray(UUID[]::new)).param("id", id).param("step", step).update();
  }

  /** The rows of the ledger that a step posted, none when the step was taken back or posts nothing. */
  List<UUID> entriesOf(UUID id, int step) {
    return jdbc.sql("""
        select entry_id from payments.debt_entry where debt_id = :id and position = :step
          and not exists (select from payments.debt_step b where b.debt_id = :id and b.takes_back = :step)""").param("id", id).param("step", step)
        .query(UUID.class).list();
  }

  Optional<Step> step(UUID id, int position) {
    return jdbc.sql("select * from payments.debt_step where debt_id = :id and position = :position").param("id", id).param("position", position)
        .query((row, n) -> new Step(DebtStep.valueOf(row.getString("what")), row.getString("act"), Objects.requireNonNull(Columns.day(row, "act_on")),
            Columns.leiOrNull(row, "amount"), row.getObject("takes_back", Integer.class), row.getString("note"))).optional();
  }

  private static DebtMonth month(ResultSet row, int number) throws SQLException {
    return new DebtMonth(Columns.month(row, "month"), Columns.lei(row, "established"), Columns.lei(row, "recovered"),
        Columns.lei(row, "remaining"));
  }
}
