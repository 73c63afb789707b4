package ro.reazem.financialaid.monthlylist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoTime;
import ro.reazem.platform.security.Officer;

/** The monthly lists of the demonstration (borderouri): those of past months closed and numbered, the one of this month open. */
@Component
@Order(50)
class DemonstrationLists implements ApplicationRunner {

  /** By the middle of a month the decisions of its first days are signed. */
  private static final int DAY_OF_CLOSING = 15;
  private static final int MOST_MONTHS = 12;
  private static final Officer PAYMENTS = DemoOfficer.PLATI.acting();

  private final DemoMode demo;
  private final JdbcClient jdbc;
  private final MonthlyListRegister register;
  private final PreparingMonthlyList preparing;
  private final DemonstrationAnswers answers;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationLists(DemoMode demo, JdbcClient jdbc, MonthlyListRegister register, PreparingMonthlyList preparing,
      DemonstrationAnswers answers, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.jdbc = jdbc;
    this.register = register;
    this.preparing = preparing;
    this.answers = answers;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (demo.isOn() && jdbc.sql("select not exists (select from financialaid.monthly_list)").query(Boolean.class).single()) {
      transaction.executeWithoutResult(running -> enter());
    }
  }

  private void enter() {
    var now = YearMonth.now(clock);
    first("'VMI'").ifPresent(first -> {
      for (var month = first.isBefore(now.minusMonths(MOST_MONTHS)) ? now.minusMonths(MOST_MONTHS) : first; month.isBefore(now); month = month.plusMonths(1)) {
        close(MonthlyList.Scheme.VMI, month, DemoTime.on(month.atDay(DAY_OF_CLOSING), clock).instant());
      }
      preparing.open(MonthlyList.Scheme.VMI, now, PAYMENTS, DemoTime.on(now.atDay(1), clock).instant());
    });
    // heating is granted today, from this month or the next: its first list is closed as early as a list can be
    first("'HEATING', 'ENERGY_SUPPLEMENT'").ifPresent(first -> {
      close(MonthlyList.Scheme.HEATING, first, clock.instant());
      if (!first.isAfter(now)) {
        preparing.open(MonthlyList.Scheme.HEATING, now.plusMonths(1), PAYMENTS, clock.instant());
      }
    });
    answers.enter();
  }

  private Optional<YearMonth> first(String benefits) {
    return jdbc.sql("select min(granted_from) from financialaid.entitlement where benefit in (" + benefits + ")").query(LocalDate.class).optional().map(YearMonth::from);
  }

  private void close(MonthlyList.Scheme scheme, YearMonth month, Instant then) {
    var id = preparing.open(scheme, month, PAYMENTS, then);
    var seen = register.totals(register.find(id).orElseThrow());
    if (seen.lines() > 0) {
      preparing.close(id, PreparingMonthlyList.Seen.of(seen), PAYMENTS, then);
    }
  }
}
