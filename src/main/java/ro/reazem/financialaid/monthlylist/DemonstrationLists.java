package ro.reazem.financialaid.monthlylist;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.jdbc.SentForms;

/** The monthly lists of the demonstration (borderouri): those of past months closed and numbered, the one of this month open. */
@Component
@Order(50)
class DemonstrationLists implements ApplicationRunner {

  /** By the middle of a month the decisions of its first days are signed. */
  private static final int DAY_OF_CLOSING = 15;
  private static final int MOST_MONTHS = 12;

  private final DemoMode demo;
  private final SentForms sentForms;
  private final JdbcClient jdbc;
  private final MonthlyListRegister register;
  private final NumberSeries series;
  private final Institution institution;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationLists(DemoMode demo, SentForms sentForms, JdbcClient jdbc, MonthlyListRegister register, NumberSeries series,
      Institution institution, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.sentForms = sentForms;
    this.jdbc = jdbc;
    this.register = register;
    this.series = series;
    this.institution = institution;
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
    var first = jdbc.sql("select min(granted_from) from financialaid.entitlement").query(LocalDate.class).optional();
    if (first.isEmpty()) {
      return;
    }
    var month = YearMonth.from(first.get());
    for (month = month.isBefore(now.minusMonths(MOST_MONTHS)) ? now.minusMonths(MOST_MONTHS) : month; month.isBefore(now);
        month = month.plusMonths(1)) {
      close(month);
    }
    on(now.atDay(1)).open(now, payments());
  }

  private void close(YearMonth month) {
    var preparing = on(month.atDay(DAY_OF_CLOSING));
    var id = preparing.open(month, payments());
    var seen = register.totals(register.find(id).orElseThrow());
    if (seen.lines() > 0) {
      preparing.close(id, PreparingMonthlyList.Seen.of(seen), payments());
    }
  }

  /** The same acts performed on another day. */
  private PreparingMonthlyList on(LocalDate day) {
    var then = Clock.fixed(day.atTime(12, 0).atZone(clock.getZone()).toInstant(), clock.getZone());
    return new PreparingMonthlyList(sentForms, jdbc, register, series, institution, then);
  }

  private static Officer payments() {
    return new Officer(uuid("demonstration officer plati"), "plati", "Doina Brânzan", "consilier plăți", uuid("demonstration unit PAYMENTS"),
        Set.of());
  }

  private static UUID uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
