package ro.reazem.payments.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.platform.nodes.OneNode;

/** Adds up the months of all rights every night, after what became owed was written; the first look at a day without sums makes them too. */
@Component
class MonthSums {

  private static final String WORK = "payments.sums";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final OneNode one;
  private final Clock clock;

  MonthSums(JdbcClient jdbc, TransactionTemplate transaction, OneNode one, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.one = one;
    this.clock = clock;
  }

  @Scheduled(cron = "0 40 2 * * *")
  void atNight() {
    ofToday();
  }

  /** Once a day, on one node. */
  void ofToday() {
    one.runOnce(WORK, LocalDate.now(clock), this::make);
  }

  /** All anew; whoever reads meanwhile reads the former ones. */
  void make() {
    transaction.executeWithoutResult(status -> {
      jdbc.sql("delete from payments.month_sum").update();
      jdbc.sql("""
          insert into payments.month_sum (unit_id, benefit, month, rights, owed, paid, returned, made_at)
          select c.unit_id, r.benefit, b.month, count(*), sum(b.owed), sum(b.paid), sum(b.returned), :now
          from payments.month_balance b join payments.known_right r on r.entitlement_id = b.entitlement_id
            join directory.case_relation c on c.context = r.context and c.case_id = r.case_id
          where c.unit_id is not null group by 1, 2, 3""").param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    });
  }
}
