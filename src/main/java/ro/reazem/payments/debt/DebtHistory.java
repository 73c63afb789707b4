package ro.reazem.payments.debt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.jdbc.Columns;

/** What was done about one debt, and its instalments, after the debt itself was handed out. */
@Component
class DebtHistory {

  private final JdbcClient jdbc;

  DebtHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What was done.
   *
   * @param takenBack whether a later step took it back
   */
  record Step(int position, DebtStep what, String act, LocalDate actOn, @Nullable Lei amount, String note, String by, Instant at, boolean takenBack) {}

  /** The newest first. */
  List<Step> steps(UUID debt) {
    return jdbc.sql("""
        select s.*, exists (select from payments.debt_step b where b.debt_id = s.debt_id and b.takes_back = s.position) as taken_back
        from payments.debt_step s where s.debt_id = :id order by s.position desc""").param("id", debt).query((row, n) -> new Step(row.getInt("position"),
            DebtStep.valueOf(row.getString("what")), row.getString("act"), Objects.requireNonNull(Columns.day(row, "act_on")), Columns.leiOrNull(row, "amount"),
            row.getString("note"), row.getString("officer_name"), Columns.instant(row, "at"), row.getBoolean("taken_back"))).list();
  }

  /** The plan in force, covered by what was settled since. */
  Optional<Plan> plan(UUID debt) {
    return jdbc.sql("""
        select s.position, s.act, s.act_on, (select coalesce(sum(e.amount), 0) from payments.debt_entry t join payments.ledger_entry e on e.id = t.entry_id
            left join payments.debt_step b on b.debt_id = t.debt_id and b.position = t.position
          where t.debt_id = s.debt_id and coalesce(b.takes_back, t.position) > s.position) as settled
        from payments.debt_step s join payments.debt_standing n on n.debt_id = s.debt_id and n.way = 'PLANNED' and n.way_position = s.position
        where s.debt_id = :id""").param("id", debt).query((row, n) -> new Plan(row.getString("act"), Objects.requireNonNull(Columns.day(row, "act_on")),
            instalments(debt, row.getInt("position"))).covered(Columns.lei(row, "settled"))).optional();
  }

  private List<Plan.Instalment> instalments(UUID debt, int position) {
    return jdbc.sql("select * from payments.debt_instalment where debt_id = :id and position = :position order by number").param("id", debt)
        .param("position", position).query((row, n) -> new Plan.Instalment(row.getInt("number"), Objects.requireNonNull(Columns.day(row, "due_on")),
            Columns.lei(row, "amount"), Lei.ZERO)).list();
  }
}
