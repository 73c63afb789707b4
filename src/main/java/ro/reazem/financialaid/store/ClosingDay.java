package ro.reazem.financialaid.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Closes the day of the till (închiderea zilei): what was sold beside what was counted; a difference says why. Nothing is sold on a closed day. */
@Component
class ClosingDay {

  private final JdbcClient jdbc;
  private final Clock clock;

  ClosingDay(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @throws RuleViolated when the day has not come, is closed, or differs without a word why */
  @Transactional
  public void close(LocalDate day, Lei counted, String note, Officer by) {
    RuleViolated.require(!day.isAfter(LocalDate.now(clock)), "financialaid.store.dayAhead");
    // waits for whoever sells, so that no purchase falls between the sum and the close
    jdbc.sql("lock table financialaid.store_day in share row exclusive mode").update();
    RuleViolated.require(jdbc.sql("select not exists (select from financialaid.store_day where day = :day)").param("day", day).query(Boolean.class).single(),
        "financialaid.store.dayClosed");
    record Sums(int sales, long total) {}
    var sums = jdbc.sql("select count(*) filter (where takes_back is null) as sales, coalesce(sum(total), 0) as total from financialaid.store_sale where day = :day")
        .param("day", day).query(Sums.class).single();
    RuleViolated.require(sums.total() == counted.bani() || !note.isBlank(), "financialaid.store.differenceUnsaid", new Lei(sums.total()).amount());
    jdbc.sql("""
        insert into financialaid.store_day (day, sales, total, counted, note, closed_by, closed_by_name, closed_at)
        values (:day, :sales, :total, :counted, :note, :by, :name, :at)""").param("day", day).param("sales", sums.sales()).param("total", sums.total())
        .param("counted", counted.bani()).param("note", note).param("by", by.id()).param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }
}
