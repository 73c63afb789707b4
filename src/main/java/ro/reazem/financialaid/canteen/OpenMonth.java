package ro.reazem.financialaid.canteen;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** In which monthly statement something counts: that of its month, or the first one after the last that was closed. */
@Component
class OpenMonth {

  private static final int LOCK = 6401;

  private final JdbcClient jdbc;

  OpenMonth(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The statement in which an entry about a month counts; no month is closed until the entry is kept. */
  @Transactional(propagation = Propagation.MANDATORY)
  public YearMonth entering(YearMonth about) {
    jdbc.sql("select 1 from (select pg_advisory_xact_lock_shared(" + LOCK + ", 0)) as held").query(Integer.class).single();
    return later(about);
  }

  /** Waits for every entry that is being made, and lets no other in until the month is closed. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void closing() {
    jdbc.sql("select 1 from (select pg_advisory_xact_lock(" + LOCK + ", 0)) as held").query(Integer.class).single();
  }

  private YearMonth later(YearMonth about) {
    var next = jdbc.sql("select max(month) from financialaid.canteen_statement").query(LocalDate.class).optional().map(last -> YearMonth.from(last).plusMonths(1));
    return next.filter(about::isBefore).orElse(about);
  }
}
