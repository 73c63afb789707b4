package ro.reazem.payments.account;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ro.reazem.platform.nodes.OneNode;

/**
 * Writes every night what became owed with a new month, tries again to post what the county payer paid, and proves all balances: adds up the rows anew and tells, in the log and as a measurement, of
 * every month whose balance is another. It repairs nothing. A night on which the application stood still is made up for.
 */
@Component
class EveryNight {

  private static final Logger LOG = LoggerFactory.getLogger(EveryNight.class);
  private static final int AT_ONCE = 500;
  private static final int MOST_NAMED = 20;

  private static final String WRONG = """
      with summed as (select entitlement_id, month, coalesce(sum(amount) filter (where kind = 'OWED'), 0) as owed,
          coalesce(sum(amount) filter (where kind = 'PAID'), 0) as paid, coalesce(sum(amount) filter (where kind = 'RETURNED'), 0) as returned,
          coalesce(sum(amount) filter (where kind = 'RECOVERED'), 0) as recovered, coalesce(sum(amount) filter (where kind = 'WRITTEN_OFF'), 0) as written_off
        from payments.ledger_entry group by entitlement_id, month)
      select coalesce(s.entitlement_id, b.entitlement_id) as entitlement_id, coalesce(s.month, b.month) as month
      from summed s full join payments.month_balance b on b.entitlement_id = s.entitlement_id and b.month = s.month
      where (s.owed, s.paid, s.returned, s.recovered, s.written_off) is distinct from (b.owed, b.paid, b.returned, b.recovered, b.written_off)
      """;

  private final JdbcClient jdbc;
  private final RightTable rights;
  private final WritingOwed writing;
  private final CountyPayments county;
  private final OneNode one;
  private final Clock clock;
  private final AtomicLong wrongNow;

  EveryNight(JdbcClient jdbc, RightTable rights, WritingOwed writing, CountyPayments county, OneNode one, Clock clock, MeterRegistry meters) {
    this.jdbc = jdbc;
    this.rights = rights;
    this.writing = writing;
    this.county = county;
    this.one = one;
    this.clock = clock;
    this.wrongNow = meters.gauge("reazem.payments.balances.wrong", new AtomicLong());
  }

  /** A month of a right whose balance is not the sum of its rows. */
  record Wrong(UUID entitlementId, LocalDate month) {}

  @Scheduled(cron = "0 10 2 * * *")
  void atNight() {
    var today = LocalDate.now(clock);
    one.runOnce("payments.owed", today, this::writeOwed);
    one.runOnce("payments.county", today, this::payCounty);
    one.runOnce("payments.balances", today, this::check);
  }

  /** What became owed since it was written last, right by right: each in a transaction of its own, so that a night broken off goes on where it was. */
  void writeOwed() {
    var month = YearMonth.now(clock);
    @Nullable UUID after = null;
    for (var some = rights.notWrittenThrough(month, null, AT_ONCE); !some.isEmpty(); some = rights.notWrittenThrough(month, after, AT_ONCE)) {
      some.forEach(writing::upToNow);
      after = some.getLast();
    }
  }

  /** What the county payer paid and could not be posted before, all of it. */
  private void payCounty() {
    for (long after = county.again(0, AT_ONCE); after > 0;) {
      after = county.again(after, AT_ONCE);
    }
  }

  /** @return the months whose balance is wrong, in their order */
  List<Wrong> check() {
    var wrong = jdbc.sql(WRONG + " order by 1, 2").query(Wrong.class).list();
    long waiting = jdbc.sql("""
        select count(*) from payments.right_revision r left join payments.known_right k on k.entitlement_id = r.entitlement_id
        where r.revision > coalesce(k.revision, 0) and r.heard_at < :before""")
        .param("before", clock.instant().minusSeconds(24 * 60 * 60).atOffset(ZoneOffset.UTC)).query(Long.class).single();
    wrong.stream().limit(MOST_NAMED).forEach(one -> LOG.error("The balance of right {} for {} is not the sum of its rows", one.entitlementId(), one.month()));
    if (waiting > 0) {
      LOG.warn("{} revisions of rights have waited for an earlier one for a day", waiting);
    }
    wrongNow.set(wrong.size());
    jdbc.sql("""
        insert into payments.balance_check (day, months, wrong, waiting, checked_at)
        select :today, (select count(*) from payments.month_balance), :wrong, :waiting, :now on conflict do nothing""")
        .param("today", LocalDate.now(clock)).param("wrong", wrong.size()).param("waiting", waiting).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    return wrong;
  }
}
