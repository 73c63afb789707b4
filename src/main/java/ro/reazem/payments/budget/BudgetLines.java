package ro.reazem.payments.budget;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.security.Officer;

/** Keeps the budget lines: rows that are only added to, and sums that the database refuses to overdraw. */
@Component
public class BudgetLines {

  private final JdbcClient jdbc;
  private final Clock clock;

  BudgetLines(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A row of a budget line: what was decided, or taken or freed by a run. */
  record Row(String benefit, String kind, Lei amount, String note, String by, Instant at, @Nullable UUID run) {}

  List<BudgetLine> of(int year) {
    return jdbc.sql("select * from payments.budget_line where year = :year order by benefit").param("year", year)
        .query((row, n) -> new BudgetLine(row.getInt("year"), row.getString("benefit"), row.getString("article"), Columns.lei(row, "committed"),
            Columns.lei(row, "authorised"), Columns.lei(row, "used"))).list();
  }

  /** The newest rows of a year first. */
  List<Row> rows(int year) {
    return jdbc.sql("select * from payments.budget_row where year = :year order by position desc limit 100").param("year", year)
        .query((row, n) -> new Row(row.getString("benefit"), row.getString("kind"), Columns.lei(row, "amount"), row.getString("note"),
            row.getString("entered_by_name"), Columns.instant(row, "entered_at"), row.getObject("run_id", UUID.class))).list();
  }

  /**
   * Changes what is committed and authorised by an act.
   *
   * @throws RuleViolated when more would be authorised than committed, or less than is used
   */
  @Transactional
  public void decide(BudgetLine decided, String act, Officer by) {
    RuleViolated.require(decided.authorised().atMost(decided.committed()), "payments.budget.moreThanCommitted");
    jdbc.sql("insert into payments.budget_line (year, benefit, article, committed, authorised, used) values (:year, :benefit, :article, 0, 0, 0) on conflict do nothing")
        .param("year", decided.year()).param("benefit", decided.benefit()).param("article", decided.article()).update();
    var before = jdbc.sql("select * from payments.budget_line where year = :year and benefit = :benefit for update").param("year", decided.year())
        .param("benefit", decided.benefit()).query((row, n) -> new BudgetLine(decided.year(), decided.benefit(), row.getString("article"),
            Columns.lei(row, "committed"), Columns.lei(row, "authorised"), Columns.lei(row, "used"))).single();
    RuleViolated.require(before.used().atMost(decided.authorised()), "payments.budget.lessThanUsed", before.used());
    jdbc.sql("update payments.budget_line set article = :article where year = :year and benefit = :benefit").param("article", decided.article())
        .param("year", decided.year()).param("benefit", decided.benefit()).update();
    var committed = decided.committed().minus(before.committed());
    var authorised = decided.authorised().minus(before.authorised());
    // in the order in which the line is never beyond what is committed
    if (committed.isNegative()) {
      row(decided, "AUTHORISED", authorised, act, by);
      row(decided, "COMMITTED", committed, act, by);
    } else {
      row(decided, "COMMITTED", committed, act, by);
      row(decided, "AUTHORISED", authorised, act, by);
    }
  }

  private void row(BudgetLine line, String kind, Lei amount, String act, Officer by) {
    if (!amount.isZero()) {
      jdbc.sql("""
          insert into payments.budget_row (id, year, benefit, kind, amount, note, entered_by, entered_by_name, entered_at)
          values (gen_random_uuid(), :year, :benefit, :kind, :amount, :note, :by, :byName, :now)""").param("year", line.year()).param("benefit", line.benefit())
          .param("kind", kind).param("amount", amount.bani()).param("note", act).param("by", by.id()).param("byName", by.name())
          .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }
  }

  /**
   * Takes what the lines of a locked run add up to; all of it or nothing.
   *
   * @throws RuleViolated when a benefit has no line in the year or less is available
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void reserve(UUID run, int year, String note, Officer by) {
    try {
      move("RESERVED", run, year, note, by);
    } catch (DataIntegrityViolationException beyond) {
      throw new RuleViolated("payments.budget.notAvailable");
    }
  }

  /** Gives back what an approved run took that goes back to preparation. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void release(UUID run, int year, String note, Officer by) {
    move("RELEASED", run, year, note, by);
  }

  private void move(String kind, UUID run, int year, String note, Officer by) {
    jdbc.sql("""
        insert into payments.budget_row (id, year, benefit, kind, amount, run_id, note, entered_by, entered_by_name, entered_at)
        select gen_random_uuid(), :year, s.benefit, :kind, s.total, :run, :note, :by, :byName, :now
        from (select benefit, sum(amount) as total from payments.run_line where run_id = :run and left_out = '' group by benefit) s order by s.benefit""")
        .param("kind", kind).param("run", run).param("year", year).param("note", note).param("by", by.id()).param("byName", by.name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /**
   * Money that came back in the year it was paid in can be spent again; what comes back later is income of the budget, not of this line.
   *
   * @param lines ids of the lines that were returned now
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void returned(UUID[] lines, Officer by) {
    jdbc.sql("""
        insert into payments.budget_row (id, year, benefit, kind, amount, run_id, line_id, note, entered_by, entered_by_name, entered_at)
        select gen_random_uuid(), b.year, l.benefit, 'RETURNED', l.amount, l.run_id, l.id, '', :by, :byName, :now
        from payments.run_line l join payments.run r on r.id = l.run_id join payments.line_answer a on a.line_id = l.id and a.answer = 'RETURNED'
          join payments.budget_line b on b.benefit = l.benefit and b.year = extract(year from r.pay_on) and b.year = extract(year from a.answered_on)
        where l.id = any(:lines) order by l.benefit, l.id on conflict do nothing""").param("lines", lines).param("by", by.id()).param("byName", by.name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }
}
