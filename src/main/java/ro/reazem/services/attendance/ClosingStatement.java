package ro.reazem.services.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Closes the statement of a nursery for a month that is over (închiderea lunii): its lines are owed and frozen, attendance of the month is locked (I10.5). */
@Component("closingNurseryStatement")
public class ClosingStatement {

  private final StatementSource source;
  private final SentForms sentForms;
  private final JdbcClient jdbc;
  private final Clock clock;

  ClosingStatement(StatementSource source, SentForms sentForms, JdbcClient jdbc, Clock clock) {
    this.source = source;
    this.sentForms = sentForms;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @throws RuleViolated when the month is not over, was closed, one before it is still open, or a figure was not set */
  @Transactional
  public void close(UUID nursery, YearMonth month, Officer by) {
    sentForms.await("services statement " + nursery);
    RuleViolated.require(month.isBefore(YearMonth.now(clock)), "services.statement.monthNotOver");
    var last = jdbc.sql("select max(month) from services.statement where nursery_id = :nursery").param("nursery", nursery).query(LocalDate.class).optional()
        .map(YearMonth::from);
    RuleViolated.require(last.isEmpty() || last.get().isBefore(month), "services.statement.closedAlready");
    var earlier = jdbc.sql("""
        select min(a.day) from services.attendance a join services.nursery_file f on f.id = a.file_id where f.nursery_id = :nursery and a.day >= :since""")
        .param("nursery", nursery).param("since", last.map(one -> one.plusMonths(1).atDay(1)).orElse(LocalDate.of(2000, 1, 1))).query(LocalDate.class).optional()
        .map(YearMonth::from);
    RuleViolated.require(earlier.isEmpty() || !earlier.get().isBefore(month), "services.statement.earlierOpen");
    var lines = source.lines(nursery, month, null);
    var sums = StatementLine.Sums.of(lines);
    jdbc.sql("insert into services.statement (nursery_id, month, closed_at, closed_by, closed_by_name, children, days, due) "
        + "values (:nursery, :month, :at, :by, :name, :children, :days, :due)").param("nursery", nursery).param("month", month.atDay(1))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("by", by.id()).param("name", by.name()).param("children", sums.children())
        .param("days", sums.days()).param("due", sums.due().bani()).update();
    for (int place = 0; place < lines.size(); place++) {
      add(nursery, month, place + 1, lines.get(place));
    }
    jdbc.sql("""
        update services.adjustment a set statement_month = :month from services.nursery_file f where f.id = a.file_id and f.nursery_id = :nursery
          and a.statement_month is null and a.about_month < :month""").param("nursery", nursery).param("month", month.atDay(1)).update();
  }

  private void add(UUID nursery, YearMonth month, int position, StatementLine line) {
    jdbc.sql("""
        insert into services.statement_line (nursery_id, month, file_id, unit_id, position, number, child, present, medical, absent, cost, share, contribution,
          adjusted, due, steps)
        values (:nursery, :month, :file, :unit, :position, :number, :child, :present, :medical, :absent, :cost, :share, :contribution, :adjusted, :due,
          cast(:steps as jsonb))""").param("nursery", nursery).param("month", month.atDay(1)).param("file", line.file()).param("unit", line.unit())
        .param("position", position).param("number", line.number()).param("child", line.child()).param("present", line.present()).param("medical", line.medical())
        .param("absent", line.absent()).param("cost", line.cost().bani()).param("share", line.share()).param("contribution", line.contribution().bani())
        .param("adjusted", line.adjusted().bani()).param("due", line.due().bani()).param("steps", StepsJson.text(line.steps())).update();
  }
}
