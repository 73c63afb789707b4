package ro.reazem.payments.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.difference.Told;
import ro.reazem.testing.SignIn;

/** What rights of other contexts become in the ledger, and what its tables refuse. */
@SpringBootTest
@AutoConfigureMockMvc
class AccountTests {

  @Autowired PaymentsEntitlementsNews listener;
  @Autowired RightTable rights;
  @Autowired EveryNight night;
  @Autowired SettlingDifferences settling;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private PaymentsEntitlementsNews news;
  private InventedRight right;

  @BeforeEach
  void invent() {
    // not by its proxy, which would hear later
    news = AopTestUtils.getUltimateTargetObject(listener);
    right = new InventedRight(clock);
  }

  @Test
  void aRightIsWrittenForEveryMonthUpToThisOneHoweverOftenItIsTold() {
    heard(() -> news.on(right.granted("366", 2)));
    heard(() -> news.on(right.granted("366", 2)));
    assertThat(owed()).containsExactly("366", "366", "366");
    assertThat(jdbc.sql("select count(*) from payments.ledger_entry where entitlement_id = :id").param("id", right.id).query(Integer.class).single()).isEqualTo(3);
  }

  @Test
  void whatIsToldTooEarlyWaitsAndIsPutInItsPlace() {
    heard(() -> news.on(right.ended(3, right.ago(1).atEndOfMonth())));
    assertThat(owed()).isEmpty();
    heard(() -> news.on(right.granted("366", 2)));
    assertThat(owed()).containsExactly("366", "366", "366");
    heard(() -> news.on(right.changed(2, "400", 1)));
    // what was written stays; the change and the end are one proposal
    assertThat(owed()).containsExactly("366", "366", "366");
    assertThat(proposed()).containsExactly("34", "-366");
    heard(() -> news.on(right.changed(2, "999", 2)));
    assertThat(proposed()).containsExactly("34", "-366");
  }

  @Test
  void aNewerDecisionReplacesTheProposalAndOneThatGoesBackWithdrawsIt() {
    heard(() -> news.on(right.granted("366", 1)));
    heard(() -> news.on(right.changed(2, "400", 1)));
    assertThat(proposed()).containsExactly("34", "34");
    heard(() -> news.on(right.changed(3, "300", 0)));
    assertThat(proposed()).containsExactly("34", "-66");
    heard(() -> news.on(right.changed(4, "366", 1)));
    assertThat(proposed()).isEmpty();
    assertThat(jdbc.sql("select state from payments.difference where entitlement_id = :id").param("id", right.id).query(String.class).list())
        .containsOnly("REPLACED");
  }

  @Test
  void aPostedDifferenceIsNewRowsAndIsPostedOnce() {
    heard(() -> news.on(right.granted("366", 1)));
    heard(() -> news.on(right.changed(2, "400", 1)));
    var difference = difference();
    settling.post(difference, SignIn.officer("plati"));
    assertThat(owed()).containsExactly("400", "400");
    assertThat(entries("OWED")).isEqualTo(4);
    refused("payments.difference.settled", () -> settling.post(difference, SignIn.officer("plati")));
    assertThatThrownBy(() -> jdbc.sql("update payments.difference set state = 'PROPOSED' where id = :id").param("id", difference).update())
        .hasMessageContaining("never changed");
  }

  @Test
  void aDeclinedDifferenceIsNotProposedAgainForTheSameDecision() {
    heard(() -> news.on(right.granted("366", 1)));
    heard(() -> news.on(right.changed(2, "400", 1)));
    var difference = difference();
    refused("payments.difference.reason", () -> settling.decline(difference, " x ", SignIn.officer("plati")));
    settling.decline(difference, "se plătește prin altă hotărâre", SignIn.officer("plati"));
    settling.again(difference);
    assertThat(proposed()).isEmpty();
    heard(() -> news.on(right.changed(3, "410", 1)));
    assertThat(proposed()).containsExactly("44", "44");
  }

  @Test
  void whatWasPaidWithoutRightIsNotPostedUntilTheInstitutionHasSetTheLimits() {
    // the demonstration of the same database may have set them meanwhile
    jdbc.sql("update platform.parameter_value set standing = 'TO_BE_SET', value = '' where code in ('PAYMENTS_RECOVERY_YEARS', 'PAYMENTS_RECOVERY_MINIMUM') "
        + "and withdrawn_at is null").update();
    heard(() -> news.on(right.granted("366", 1)));
    pay(1, 36600, null);
    heard(() -> news.on(right.changed(2, "300", 1)));
    refused("platform.parameter.toBeSet", () -> settling.post(difference(), SignIn.officer("plati")));
    assertThat(owed()).containsExactly("366", "366");
  }

  @Test
  void theTablesRefuseToPayTwiceOrMoreThanIsOwed() {
    heard(() -> news.on(right.granted("366", 1)));
    broken("nobody_is_paid_more_than_is_owed", () -> pay(1, 36601, null));
    pay(1, 30000, null);
    broken("one_payment_of_a_right_person_and_month", () -> pay(1, 6600, null));
    var first = jdbc.sql("select id from payments.ledger_entry where entitlement_id = :id and kind = 'PAID'").param("id", right.id).query(UUID.class).single();
    broken("a_row_rests_on_one_of_its_right_and_month", () -> pay(0, 100, first));
    broken("no_more_is_recovered_than_was_undue", () -> row(1, "RECOVERED", 1, null, null));
    broken("no_more_comes_back_than_was_paid", () -> row(1, "RETURNED", 30001, first, null));
    broken("a_right_is_written_as_owed_once_a_month", () -> row(1, "OWED", 100, null, null));
    broken("only_differences_and_corrections_are_below_zero", () -> row(1, "PAID", -100, null, null));
    broken("a_correction_is_the_opposite", () -> row(1, "PAID", -29999, null, first));
    row(1, "PAID", -30000, null, first);
    broken("a_row_is_corrected_once", () -> row(1, "PAID", -30000, null, first));
  }

  @Test
  void rowsAndBalancesAreNeverChanged() {
    heard(() -> news.on(right.granted("366", 1)));
    for (var statement : List.of("update payments.ledger_entry set amount = 1", "delete from payments.ledger_entry", "update payments.month_balance set paid = 0",
        "delete from payments.month_balance", "update payments.right_revision set monthly = 1")) {
      assertThatThrownBy(() -> jdbc.sql(statement + " where entitlement_id = :id").param("id", right.id).update()).as(statement)
          .hasMessageContaining(statement.contains("balance") ? "by the rows of the ledger alone" : "are never changed");
    }
  }

  @Test
  void theNightlyCheckFindsABalanceThatIsNotTheSumOfItsRowsAndRepairsNothing() {
    heard(() -> news.on(right.granted("366", 1)));
    transaction.executeWithoutResult(status -> {
      status.setRollbackOnly();
      assertThat(night.check()).isEmpty();
      jdbc.sql("set local session_replication_role = replica").update();
      jdbc.sql("update payments.month_balance set paid = paid + 1 where entitlement_id = :id and month = :month").param("id", right.id)
          .param("month", right.ago(1).atDay(1)).update();
      jdbc.sql("delete from payments.month_balance where entitlement_id = :id and month = :month").param("id", right.id).param("month", right.ago(0).atDay(1)).update();
      assertThat(night.check()).containsExactly(new EveryNight.Wrong(right.id, right.ago(1).atDay(1)), new EveryNight.Wrong(right.id, right.ago(0).atDay(1)));
      assertThat(night.check()).hasSize(2);
    });
  }

  @Test
  void whateverTheOrderOfNewsTheAccountEndsUpAsTheDecisionsSay() {
    for (long seed = 1; seed <= 12; seed++) {
      var random = new Random(seed);
      var one = new InventedRight(clock);
      var told = new ArrayList<Runnable>();
      var amounts = new long[] {100, 100, 100, 100, 100};
      told.add(() -> news.on(one.granted("100", 4)));
      for (int revision = 2; revision <= 6; revision++) {
        int from = random.nextInt(5);
        var changed = one.changed(revision, Integer.toString(100 + random.nextInt(300)), 4 - from);
        told.add(() -> news.on(changed));
        java.util.Arrays.fill(amounts, from, 5, changed.monthly().bani() / 100);
      }
      Collections.shuffle(told, random);
      told.forEach(each -> {
        heard(each);
        jdbc.sql("select id from payments.difference where entitlement_id = :id and state = 'PROPOSED'").param("id", one.id).query(UUID.class).optional()
            .filter(open -> random.nextBoolean()).ifPresent(open -> settling.post(open, SignIn.officer("plati")));
      });
      jdbc.sql("select id from payments.difference where entitlement_id = :id and state = 'PROPOSED'").param("id", one.id).query(UUID.class).optional()
          .ifPresent(open -> settling.post(open, SignIn.officer("plati")));
      assertThat(jdbc.sql("select owed / 100 from payments.month_balance where entitlement_id = :id order by month").param("id", one.id).query(Long.class).list())
          .as("seed %d", seed).containsExactly(java.util.Arrays.stream(amounts).boxed().toArray(Long[]::new));
    }
    assertThat(night.check()).isEmpty();
  }

  @Test
  void aNewMonthIsWrittenByNightAndOnceOnly() {
    transaction.executeWithoutResult(status -> {
      var granted = new Told(1, Told.What.GRANTED, right.decidedIn, Lei.of("366"), right.ago(1).atDay(1), null);
      rights.keep(right.id, granted, clock.instant());
      rights.granted(right.id, right.holder, "VMI", granted);
    });
    night.writeOwed();
    night.writeOwed();
    assertThat(owed()).containsExactly("366", "366");
    assertThat(entries("OWED")).isEqualTo(2);
  }

  @Test
  void theAccountIsReadOutMonthByMonthAndADifferenceIsPostedThere() {
    right.known(jdbc, SignIn.UNIT, "7711/2026");
    heard(() -> news.on(right.granted("366", 1)));
    heard(() -> news.on(right.changed(2, "400.50", 1)));
    assertThat(get("/payments")).hasStatusOk();
    var page = "/payments/rights/" + right.id;
    assertThat(get(page)).hasStatusOk().bodyText().contains("7711/2026", "366,00", "400,50", "34,50", "Înregistrează diferența");
    assertThat(mvc.get().uri("/payments/panel?person=" + right.holder).with(SignIn.as("plati"))).hasStatusOk().bodyText().contains("732,00", "diferență propusă");
    assertThat(send("/payments/differences/" + difference() + "/decline", "reason", "")).hasStatus(422);
    assertThat(send("/payments/differences/" + difference() + "/post")).hasStatus3xxRedirection();
    assertThat(get(page)).bodyText().contains("801,00").doesNotContain("Înregistrează diferența");
    assertThat(mvc.get().uri(page).with(SignIn.as(SignIn.stranger("Strain", "payments READ PAY")))).hasStatus(404);
    assertThat(mvc.post().uri("/payments/differences/" + UUID.randomUUID() + "/post").with(SignIn.as("plati")).with(csrf())).hasStatus(404);
  }

  private void heard(Runnable act) {
    transaction.executeWithoutResult(status -> act.run());
  }

  private List<String> owed() {
    return jdbc.sql("select owed from payments.month_balance where entitlement_id = :id order by month").param("id", right.id).query(Long.class).list().stream()
        .map(bani -> Long.toString(bani / 100)).toList();
  }

  private List<String> proposed() {
    return jdbc.sql("""
        select m.now - m.before from payments.difference d join payments.difference_month m on m.difference_id = d.id
        where d.entitlement_id = :id and d.state = 'PROPOSED' order by m.month""").param("id", right.id).query(Long.class).list().stream()
        .map(bani -> Long.toString(bani / 100)).toList();
  }

  private UUID difference() {
    return jdbc.sql("select id from payments.difference where entitlement_id = :id and state = 'PROPOSED'").param("id", right.id).query(UUID.class).single();
  }

  private int entries(String kind) {
    return jdbc.sql("select count(*) from payments.ledger_entry where entitlement_id = :id and kind = :kind").param("id", right.id).param("kind", kind)
        .query(Integer.class).single();
  }

  private void pay(int monthsAgo, long bani, UUID occasion) {
    row(monthsAgo, "PAID", bani, occasion, null);
  }

  private void row(int monthsAgo, String kind, long bani, UUID restsOn, UUID corrects) {
    jdbc.sql("""
        insert into payments.ledger_entry (id, entitlement_id, month, kind, amount, context, case_id, revision, rests_on, corrects, reason, posted_by_name, posted_at)
        values (gen_random_uuid(), :right, :month, :kind, :bani, 'financialaid', :case, 1, :restsOn, :corrects, '', '', now())""").param("right", right.id)
        .param("month", right.ago(monthsAgo).atDay(1)).param("kind", kind).param("bani", bani).param("case", right.decidedIn.id())
        .param("restsOn", restsOn).param("corrects", corrects).update();
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).with(SignIn.as("plati")).exchange();
  }

  private MvcTestResult send(String address, String... fields) {
    var request = mvc.post().uri(address).with(SignIn.as("plati")).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  private static void broken(String rule, Runnable act) {
    assertThatThrownBy(act::run).satisfies(failed -> {
      Throwable cause = failed;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      assertThat(cause).isInstanceOfSatisfying(org.postgresql.util.PSQLException.class,
          told -> assertThat(String.valueOf(told.getServerErrorMessage().getConstraint())).isEqualTo(rule));
    });
  }
}
