package ro.reazem.payments.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.entitlements.EntitlementChanged;
import ro.reazem.events.entitlements.EntitlementEnded;
import ro.reazem.events.entitlements.EntitlementGranted;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;
import ro.reazem.testing.PaidBenefit;
import ro.reazem.testing.SignIn;

/** Rights to invented local benefits, each test with a benefit of its own, and the figures that an institution would have set. */
@Component
public class RightsForRuns {

  private final PaymentsEntitlementsNews news;
  private final SettlingDifferences settling;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final Clock clock;

  RightsForRuns(PaymentsEntitlementsNews news, SettlingDifferences settling, TransactionTemplate transaction, JdbcClient jdbc, Clock clock) {
    // not by its proxy, which would hear later
    this.news = AopTestUtils.getUltimateTargetObject(news);
    this.settling = settling;
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A right with its holder. */
  public record Right(UUID id, UUID holder, CaseRef decidedIn) {}

  /** A benefit that the institution pays itself. */
  public String benefit() {
    var benefit = "T" + Long.toHexString(UUID.randomUUID().getLeastSignificantBits()).substring(0, 10);
    PaidBenefit.enter(jdbc, benefit);
    return benefit;
  }

  /** Takes a benefit of a test out of the list again. */
  public void forget(String benefit) {
    jdbc.sql("delete from platform.parameter_value where code = :code").param("code", "PAID_BY." + benefit).update();
    jdbc.sql("delete from platform.parameter where code = :code").param("code", "PAID_BY." + benefit).update();
  }

  /** Sets a figure, or leaves it to be set when the value is empty. */
  public void set(String code, String value) {
    PaidBenefit.set(jdbc, code, value);
  }

  public UUID person(String familyName, LocalDate died) {
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into directory.person (id, revision, told_at, family_name, given_name, display_name, former_names, born_on, sex, marital_status, citizenship, died_on,
          address_line, country) values (:id, 1, now(), :family, 'Ana', 'Ana ' || :family, '{}', date '1970-02-03', 'FEMALE', 'SINGLE', 'RO', :died, 'Str. Morii 3', 'RO')""")
        .param("id", id).param("family", familyName).param("died", died).update();
    return id;
  }

  public Right grant(String benefit, String lei, int monthsAgo) {
    return grant(person("Probă", null), benefit, lei, monthsAgo);
  }

  public Right grant(UUID holder, String benefit, String lei, int monthsAgo) {
    var right = new Right(UUID.randomUUID(), holder, new CaseRef("financialaid", UUID.randomUUID()));
    jdbc.sql("""
        insert into directory.case_relation (context, case_id, revision, told_at, number, path, unit_id, responsible_id, team_ids, person_ids, closed)
        values ('financialaid', :id, 1, now(), :number, '/cases', :unit, null, '{}', '{}', false)""").param("id", right.decidedIn().id())
        .param("number", Math.abs(right.id().hashCode()) + "/2026").param("unit", SignIn.UNIT).update();
    heard(() -> news.on(new EntitlementGranted(right.id(), 1, clock.instant(), right.decidedIn(), right.holder(), benefit, Lei.of(lei),
        ago(monthsAgo).atDay(1), null)));
    return right;
  }

  public void change(Right right, long revision, String lei, int monthsAgo) {
    heard(() -> news.on(new EntitlementChanged(right.id(), revision, clock.instant(), right.decidedIn(), Lei.of(lei), ago(monthsAgo).atDay(1))));
  }

  public void end(Right right, long revision, LocalDate lastDay) {
    heard(() -> news.on(new EntitlementEnded(right.id(), revision, clock.instant(), right.decidedIn(), lastDay)));
  }

  /** Posts or declines what a change proposed. */
  public void settle(Right right, boolean post) {
    jdbc.sql("select id from payments.difference where entitlement_id = :id and state = 'PROPOSED'").param("id", right.id()).query(UUID.class).optional()
        .ifPresent(open -> {
          if (post) {
            settling.post(open, SignIn.officer("sef"));
          } else {
            settling.decline(open, "așa rămâne", SignIn.officer("sef"));
          }
        });
  }

  public YearMonth ago(int months) {
    return YearMonth.now(clock).minusMonths(months);
  }

  private void heard(Runnable act) {
    transaction.executeWithoutResult(status -> act.run());
  }
}
