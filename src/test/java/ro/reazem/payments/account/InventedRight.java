package ro.reazem.payments.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.events.entitlements.EntitlementChanged;
import ro.reazem.events.entitlements.EntitlementEnded;
import ro.reazem.events.entitlements.EntitlementGranted;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;

/** A right that no context has, as it would be told of. */
final class InventedRight {

  final UUID id = UUID.randomUUID();
  final UUID holder = UUID.randomUUID();
  final CaseRef decidedIn = new CaseRef("financialaid", UUID.randomUUID());
  private final Clock clock;

  InventedRight(Clock clock) {
    this.clock = clock;
  }

  YearMonth ago(int months) {
    return YearMonth.now(clock).minusMonths(months);
  }

  EntitlementGranted granted(String lei, int monthsAgo) {
    return new EntitlementGranted(id, 1, clock.instant(), decidedIn, holder, "VMI", Lei.of(lei), ago(monthsAgo).atDay(1), null);
  }

  EntitlementChanged changed(long revision, String lei, int monthsAgo) {
    return new EntitlementChanged(id, revision, clock.instant(), decidedIn, Lei.of(lei), ago(monthsAgo).atDay(1));
  }

  EntitlementEnded ended(long revision, LocalDate lastDay) {
    return new EntitlementEnded(id, revision, clock.instant(), decidedIn, lastDay);
  }

  /** The case is one that the directory knows, so that officers of the unit see the right. */
  InventedRight known(JdbcClient jdbc, UUID unit, String number) {
    jdbc.sql("""
        insert into directory.case_relation (context, case_id, revision, told_at, number, path, unit_id, responsible_id, team_ids, person_ids, closed)
        values (:context, :id, 1, now(), :number, '/cases', :unit, null, '{}', '{}', false)""").param("context", decidedIn.context())
        .param("id", decidedIn.id()).param("number", number).param("unit", unit).update();
    return this;
  }
}
