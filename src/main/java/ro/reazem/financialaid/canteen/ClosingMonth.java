package ro.reazem.financialaid.canteen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Closes the statement of a month that is over (închiderea lunii): its lines are frozen, and what is entered later counts in the next one. */
@Component
class ClosingMonth {

  private final JdbcClient jdbc;
  private final StatementSource source;
  private final OpenMonth months;
  private final Clock clock;

  ClosingMonth(JdbcClient jdbc, StatementSource source, OpenMonth months, Clock clock) {
    this.jdbc = jdbc;
    this.source = source;
    this.months = months;
    this.clock = clock;
  }

  /** @throws RuleViolated when the month is not over, was closed, or one before it is still open */
  @Transactional
  public void close(YearMonth month, Officer by) {
    months.closing();
    RuleViolated.require(month.isBefore(YearMonth.now(clock)), "financialaid.canteen.monthNotOver");
    var last = jdbc.sql("select max(month) from financialaid.canteen_statement").query(LocalDate.class).optional().map(YearMonth::from);
    RuleViolated.require(last.isEmpty() || last.get().isBefore(month), "financialaid.canteen.monthClosed");
    RuleViolated.require(last.isEmpty() || last.get().plusMonths(1).equals(month), "financialaid.canteen.earlierMonthOpen");
    var lines = source.lines(month, null);
    RuleViolated.require(last.isPresent() || jdbc.sql("select not exists (select from financialaid.canteen_meal where statement_month < :month)")
        .param("month", month.atDay(1)).query(Boolean.class).single(), "financialaid.canteen.earlierMonthOpen");
    var sums = StatementLine.Sums.of(lines);
    jdbc.sql("insert into financialaid.canteen_statement values (:month, :at, :by, :name, :meals, :value, :due, :paid)").param("month", month.atDay(1))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("by", by.id()).param("name", by.name()).param("meals", sums.meals())
        .param("value", sums.value().bani()).param("due", sums.due().bani()).param("paid", sums.paid().bani()).update();
    for (int place = 0; place < lines.size(); place++) {
      var line = lines.get(place);
      jdbc.sql("""
          insert into financialaid.canteen_statement_line (month, entitlement_id, application_id, unit_id, position, card, holder, category, lunches, suppers, late,
            value, due, paid) values (:month, :right, :request, :unit, :position, :card, :holder, :category, :lunches, :suppers, :late, :value, :due, :paid)""")
          .param("month", month.atDay(1)).param("right", line.right()).param("request", line.request()).param("unit", line.unit()).param("position", place + 1)
          .param("card", line.card()).param("holder", line.holder()).param("category", line.category()).param("lunches", line.lunches())
          .param("suppers", line.suppers()).param("late", line.late()).param("value", line.value().bani()).param("due", line.due().bani())
          .param("paid", line.paid().bani()).update();
    }
  }
}
