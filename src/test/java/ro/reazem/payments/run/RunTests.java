package ro.reazem.payments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.account.RightsForRuns;
import ro.reazem.payments.way.Channel;

/** A payment statement from the ledger to the bank: what it takes, what stops it, who may take it further, and what never happens twice. */
@SpringBootTest
@AutoConfigureMockMvc
class RunTests {

  @Autowired RightsForRuns rights;
  @Autowired RunSteps steps;
  @Autowired PreparingRun preparing;
  @Autowired ApprovingRun approving;
  @Autowired SendingRun sending;
  @Autowired CalculatingRun calculating;
  @Autowired RunProgress progress;
  @Autowired RunHeads heads;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private String benefit;

  @BeforeEach
  void institution() {
    benefit = rights.benefit();
    steps.institution(benefit, "50000");
  }

  @AfterEach
  void forget() {
    rights.forget(benefit);
    steps.forgetInstitution();
  }

  @Test
  void aRunTakesTheMonthAndWhatIsStillDueOfEarlierOnesAndPaysItOnce() throws Exception {
    var right = rights.grant(benefit, "300", 2);
    steps.account(right.holder(), steps.iban());
    var run = steps.calculated(benefit);
    assertThat(steps.state(run)).isEqualTo("CHECKED");
    assertThat(steps.checks(run)).isEmpty();
    assertThat(lines(run, "reason")).containsExactly("ARREARS", "ARREARS", "CURRENT");
    steps.lock(run);
    var locked = steps.run(run);
    assertThat(locked.sums()).isNotNull().satisfies(sums -> assertThat(sums.total().toString()).isEqualTo("900.00"));
    assertThat(locked.number()).isPositive();
    steps.approve(run);
    assertThat(budget()).isEqualTo(90000);
    steps.send(run);
    assertThat(balance(right)).isZero();
    var file = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(heads.fileBytes(run).orElseThrow()));
    assertThat(file.getElementsByTagName("CtrlSum").item(0).getTextContent()).isEqualTo("900.00");
    assertThat(file.getElementsByTagName("NbOfTxs").item(0).getTextContent()).isEqualTo("3");
    assertThat(IntStream.range(0, 3).mapToObj(i -> file.getElementsByTagName("EndToEndId").item(i).getTextContent()))
        .containsExactlyElementsOf(steps.lines(run).stream().map(line -> line.toString().replace("-", "")).toList());
    // a second run of the same month finds nothing
    var second = steps.calculated(benefit);
    refused("payments.run.nothingToPay", () -> steps.lock(second));
  }

  @Test
  void everyCheckTellsWhatItFoundAndStopsTheRun() {
    var noWay = rights.grant(benefit, "100", 0);
    var invalid = rights.grant(benefit, "100", 0);
    jdbc.sql("""
        insert into payments.way (id, holder_id, since, channel, iban, account_holder, mandate, document, entered_by, entered_by_name, entered_at)
        values (gen_random_uuid(), :holder, date '2020-01-01', 'ACCOUNT', 'RO48AAAA1B31007593840000', 'X', '', 'import', gen_random_uuid(), '', now())""")
        .param("holder", invalid.holder()).update();
    var dead = rights.grant(rights.person("Decedat", LocalDate.now(clock).minusMonths(2)), benefit, "100", 0);
    steps.account(dead.holder(), steps.iban());
    var homeless = rights.grant(UUID.randomUUID(), benefit, "100", 0);
    steps.way(homeless.holder(), Channel.POST, null, "");
    var jump = rights.grant(benefit, "100", 1);
    steps.account(jump.holder(), steps.iban());
    rights.change(jump, 2, "130", 0);
    rights.settle(jump, true);
    var questioned = rights.grant(benefit, "100", 1);
    steps.account(questioned.holder(), steps.iban());
    rights.change(questioned, 2, "0", 0);
    var ended = rights.grant(benefit, "100", 1);
    steps.account(ended.holder(), steps.iban());
    rights.end(ended, 2, LocalDate.now(clock).withDayOfMonth(1).minusDays(1));
    rights.settle(ended, false);
    var shared = steps.iban();
    var one = rights.grant(benefit, "100", 0);
    var two = rights.grant(benefit, "100", 0);
    steps.account(one.holder(), shared);
    steps.account(two.holder(), shared);
    var both = rights.grant(benefit, "100", 0);
    steps.account(both.holder(), steps.iban());
    rights.grant(both.holder(), benefit, "50", 0);

    var run = steps.calculated(benefit);
    assertThat(checksOf(run, noWay)).containsExactly("NO_WAY");
    assertThat(checksOf(run, invalid)).containsExactly("INVALID_ACCOUNT");
    assertThat(checksOf(run, dead)).containsExactly("DECEASED");
    assertThat(checksOf(run, homeless)).containsExactly("NO_ADDRESS", "NO_NAME");
    assertThat(checksOf(run, jump)).containsExactly("JUMP");
    assertThat(checksOf(run, questioned)).contains("RIGHT_IN_QUESTION");
    assertThat(checksOf(run, ended)).contains("RIGHT_ENDED");
    assertThat(checksOf(run, one)).containsExactly("SHARED_ACCOUNT");
    assertThat(checksOf(run, two)).containsExactly("SHARED_ACCOUNT");
    assertThat(checksOf(run, both)).containsExactly("TWO_RIGHTS");
    refused("payments.run.openChecks", () -> steps.lock(run));
    // a mandate of one of them is the remedy; nothing else was settled by it
    steps.way(two.holder(), Channel.ACCOUNT, new ro.reazem.kernel.Iban(shared), "procura 3/2026");
    steps.calculate(run);
    assertThat(checksOf(run, one)).isEmpty();
    assertThat(checksOf(run, noWay)).containsExactly("NO_WAY");
  }

  @Test
  void whatAPersonTookOutOrAcceptedStaysSoWhenTheRunIsCalculatedAgain() {
    var jump = rights.grant(benefit, "100", 1);
    steps.account(jump.holder(), steps.iban());
    rights.change(jump, 2, "200", 0);
    rights.settle(jump, true);
    var noWay = rights.grant(benefit, "70", 0);
    var run = steps.calculated(benefit);
    refused("payments.run.reason", () -> preparing.accept(run, steps.version(run), lineOf(run, jump), "x", RunSteps.PREPARER));
    preparing.accept(run, steps.version(run), lineOf(run, jump), "hotărârea a fost verificată", RunSteps.PREPARER);
    refused("payments.run.nothingToAccept", () -> preparing.accept(run, steps.version(run), lineOf(run, noWay), "nu se poate", RunSteps.PREPARER));
    preparing.leaveOut(run, steps.version(run), lineOf(run, noWay), "nu are cont", RunSteps.PREPARER);
    steps.calculate(run);
    assertThat(steps.checks(run)).isEmpty();
    steps.lock(run);
    steps.approve(run);
    steps.send(run);
    assertThat(balance(jump)).isZero();
    assertThat(balance(noWay)).isEqualTo(7000);
    // another sum is another question
    assertThat(jdbc.sql("select reason from payments.run_acceptance where run_id = :run").param("run", run).query(String.class).list())
        .containsExactly("hotărârea a fost verificată");
  }

  @Test
  void figuresThatTheInstitutionHasNotSetAreAskedForByName() {
    var right = rights.grant(benefit, "100", 0);
    steps.account(right.holder(), steps.iban());
    rights.set("PAYMENTS_JUMP_TOLERANCE", "");
    var run = steps.open(benefit);
    refused("platform.parameter.toBeSet", () -> calculating.require(run, steps.version(run)));
    rights.set("PAYMENTS_JUMP_TOLERANCE", "25");
    steps.calculate(run);
    steps.lock(run);
    rights.set("PAYMENTS_ONE_APPROVAL_UP_TO", "");
    refused("platform.parameter.toBeSet", () -> steps.approve(run));
  }

  @Test
  void whoPreparesDoesNotApproveAndAboveTheTierTwoPersonsDo() {
    var right = rights.grant(benefit, "300", 0);
    steps.account(right.holder(), steps.iban());
    rights.set("PAYMENTS_ONE_APPROVAL_UP_TO", "299.99");
    var run = steps.calculated(benefit);
    steps.lock(run);
    refused("payments.run.preparedByYou", () -> approving.approve(run, steps.version(run), RunSteps.PREPARER));
    long seen = steps.version(run);
    approving.approve(run, seen, RunSteps.APPROVER);
    assertThat(steps.state(run)).isEqualTo("LOCKED");
    assertThatThrownBy(() -> approving.approve(run, seen, RunSteps.SECOND)).isInstanceOf(OptimisticLockingFailureException.class);
    refused("payments.run.approvedByYou", () -> steps.approve(run));
    refused("payments.run.notApproved", () -> steps.send(run));
    approving.approve(run, steps.version(run), RunSteps.SECOND);
    assertThat(steps.state(run)).isEqualTo("APPROVED");
    assertThatThrownBy(() -> jdbc.sql("""
        insert into payments.run_approval (run_id, officer_id, prepared_by, total, officer_name, approved_at, tier_version)
        select id, prepared_by, prepared_by, total, '', now(), id from payments.run where id = :run""").param("run", run).update())
        .hasMessageContaining("who_prepares_does_not_approve");
  }

  @Test
  void ofTwoOfficersWhoApproveInTheSameSecondOneIsTold() throws Exception {
    var right = rights.grant(benefit, "300", 0);
    steps.account(right.holder(), steps.iban());
    var run = steps.calculated(benefit);
    steps.lock(run);
    long seen = steps.version(run);
    var together = new CountDownLatch(1);
    try (var officers = Executors.newFixedThreadPool(2)) {
      var outcomes = List.of(RunSteps.APPROVER, RunSteps.SECOND).stream().map(officer -> officers.submit(() -> {
        together.await();
        try {
          approving.approve(run, seen, officer);
          return "approved";
        } catch (OptimisticLockingFailureException | RuleViolated told) {
          return "told";
        }
      })).toList();
      together.countDown();
      assertThat(outcomes).extracting(Future::get).containsExactlyInAnyOrder("approved", "told");
    }
    assertThat(steps.state(run)).isEqualTo("APPROVED");
    assertThat(budget()).isEqualTo(30000);
  }

  @Test
  void theBudgetIsReservedOnceAndNeverBeyondWhatIsAuthorised() {
    var right = rights.grant(benefit, "300", 0);
    steps.account(right.holder(), steps.iban());
    var run = steps.calculated(benefit);
    steps.lock(run);
    jdbc.sql("""
        insert into payments.budget_row (id, year, benefit, kind, amount, note, entered_by_name, entered_at)
        values (gen_random_uuid(), :year, :benefit, 'AUTHORISED', -4970001, 'rectificare', '', now())""").param("year", LocalDate.now(clock).getYear())
        .param("benefit", benefit).update();
    refused("payments.budget.notAvailable", () -> steps.approve(run));
    assertThat(steps.state(run)).isEqualTo("LOCKED");
    assertThat(budget()).isZero();
    approving.sendBack(run, steps.version(run), "lipsesc bani", RunSteps.APPROVER);
    steps.calculate(run);
    assertThat(steps.checks(run)).containsExactly("OVER_BUDGET");
    steps.money(benefit, "1000");
    steps.calculate(run);
    steps.lock(run);
    steps.approve(run);
    assertThat(budget()).isEqualTo(30000);
    approving.sendBack(run, steps.version(run), "se mai verifică", RunSteps.APPROVER);
    assertThat(budget()).isZero();
    assertThat(steps.state(run)).isEqualTo("CHECKED");
  }

  @Test
  void whateverBreaksOffInAnyStateLeavesTheRunAsItWasAndItGoesOn() {
    var right = rights.grant(benefit, "300", 1);
    steps.account(right.holder(), steps.iban());
    var run = steps.open(benefit);
    brokenOff(() -> calculating.takeLines(run, RunSteps.PREPARER));
    assertThat(steps.state(run)).isEqualTo("DRAFT");
    calculating.takeLines(run, RunSteps.PREPARER);
    brokenOff(() -> calculating.check(run));
    assertThat(steps.state(run)).isEqualTo("CALCULATED");
    refused("payments.run.notChecked", () -> steps.lock(run));
    calculating.check(run);
    brokenOff(() -> steps.lock(run));
    assertThat(steps.state(run)).isEqualTo("CHECKED");
    steps.lock(run);
    brokenOff(() -> steps.approve(run));
    assertThat(budget()).isZero();
    steps.approve(run);
    brokenOff(() -> steps.send(run));
    assertThat(heads.file(run)).isEmpty();
    assertThat(balance(right)).isEqualTo(60000);
    assertThat(steps.state(run)).isEqualTo("APPROVED");
    steps.send(run);
    refused("payments.run.notApproved", () -> steps.send(run));
    assertThat(balance(right)).isZero();
    assertThat(heads.file(run).orElseThrow().total().toString()).isEqualTo("600.00");
    assertThat(paid(right)).isEqualTo(2);
  }

  @Test
  void whatIsNoLongerDueStopsTheSendingAndTheRunGoesBack() {
    var right = rights.grant(benefit, "300", 0);
    steps.account(right.holder(), steps.iban());
    var other = rights.grant(benefit, "200", 0);
    steps.account(other.holder(), steps.iban());
    var run = steps.calculated(benefit);
    steps.lock(run);
    steps.approve(run);
    rights.change(right, 2, "100", 0);
    refused("payments.run.noLongerHolds", () -> steps.send(run));
    rights.settle(right, true);
    refused("payments.run.noLongerHolds", () -> steps.send(run));
    approving.sendBack(run, steps.version(run), "s-a schimbat un drept", RunSteps.APPROVER);
    steps.calculate(run);
    steps.lock(run);
    steps.approve(run);
    steps.send(run);
    assertThat(balance(right)).isZero();
    assertThat(steps.run(run).sums()).isNotNull().satisfies(sums -> assertThat(sums.total().toString()).isEqualTo("300.00"));
  }

  @Test
  void theTablesKeepALockedRunAsItIs() {
    var right = rights.grant(benefit, "300", 0);
    steps.account(right.holder(), steps.iban());
    var run = steps.calculated(benefit);
    broken("the_total_of_a_run_is_that_of_its_lines", """
        update payments.run set state = 'LOCKED', prepared_by = id, number = 0, numbered_on = date '1999-01-01', line_count = 1, total = 30001, account_count = 1, account_total = 30001,
          post_count = 0, post_total = 0, cash_count = 0, cash_total = 0 where id = :run""", run);
    broken("a_run_goes_from_state_to_state", "update payments.run set state = 'DRAFT' where id = :run", run);
    steps.lock(run);
    broken("lines_of_a_locked_run_are_never_changed", "update payments.run_line set amount = amount + 1 where run_id = :run", run);
    broken("lines_of_a_locked_run_are_never_changed", "delete from payments.run_line where run_id = :run", run);
    broken("a_locked_run_keeps_its_sums", "update payments.run set total = total + 1, account_total = account_total + 1 where id = :run", run);
    broken("a_run_is_approved_by_somebody", "update payments.run set state = 'APPROVED' where id = :run", run);
    steps.approve(run);
    broken("a_run_is_sent_with_its_file", "update payments.run set state = 'SENT' where id = :run", run);
    broken("the_sum_of_the_file_is_that_of_the_lines", """
        insert into payments.run_file (run_id, kind, line_count, total, bytes, sha256, made_at) values (:run, 'PAIN_001', 1, 29999, '', '', now())""", run);
  }

  @Test
  void aMonthOfARightIsOnOneRunAtATime() {
    var right = rights.grant(benefit, "300", 0);
    steps.account(right.holder(), steps.iban());
    var first = steps.calculated(benefit);
    var second = steps.calculated(benefit);
    assertThat(steps.lines(second)).isEmpty();
    assertThat(steps.run(second).elsewhere()).isOne();
    preparing.discard(first, steps.version(first), "deschis din greșeală", RunSteps.PREPARER);
    steps.calculate(second);
    assertThat(steps.lines(second)).hasSize(1);
    assertThat(progress.of(second)).hasValueSatisfying(at -> assertThat(at.brokenOff()).isFalse());
  }

  @Test
  void aCalculationWhoseNodeDiedIsToldAndGoesOn() {
    var run = steps.open(benefit);
    progress.begin(run);
    assertThat(progress.of(run)).hasValueSatisfying(at -> assertThat(at.brokenOff()).isTrue());
    steps.calculate(run);
    assertThat(progress.of(run)).hasValueSatisfying(at -> assertThat(at.brokenOff()).isFalse());
    assertThat(steps.state(run)).isEqualTo("CHECKED");
  }

  private void brokenOff(Runnable act) {
    transaction.executeWithoutResult(status -> {
      act.run();
      status.setRollbackOnly();
    });
  }

  private List<String> lines(UUID run, String column) {
    return jdbc.sql("select " + column + " from payments.run_line where run_id = :run order by position").param("run", run).query(String.class).list();
  }

  private List<String> checksOf(UUID run, RightsForRuns.Right right) {
    return jdbc.sql("""
        select distinct k.code from payments.run_check k join payments.run_line l on l.id = k.line_id where k.run_id = :run and l.entitlement_id = :right and not k.accepted
        order by 1""").param("run", run).param("right", right.id()).query(String.class).list();
  }

  private UUID lineOf(UUID run, RightsForRuns.Right right) {
    return jdbc.sql("select id from payments.run_line where run_id = :run and entitlement_id = :right order by month desc limit 1").param("run", run)
        .param("right", right.id()).query(UUID.class).single();
  }

  private long balance(RightsForRuns.Right right) {
    return jdbc.sql("select coalesce(sum(balance), 0) from payments.month_balance where entitlement_id = :id").param("id", right.id()).query(Long.class).single();
  }

  private int paid(RightsForRuns.Right right) {
    return jdbc.sql("select count(*) from payments.ledger_entry where entitlement_id = :id and kind = 'PAID'").param("id", right.id()).query(Integer.class).single();
  }

  private long budget() {
    return jdbc.sql("select used from payments.budget_line where benefit = :benefit").param("benefit", benefit).query(Long.class).single();
  }

  private void broken(String rule, String sql, UUID run) {
    assertThatThrownBy(() -> jdbc.sql(sql).param("run", run).update()).satisfies(failed -> {
      Throwable cause = failed;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      assertThat(cause).isInstanceOfSatisfying(org.postgresql.util.PSQLException.class,
          told -> assertThat(String.valueOf(told.getServerErrorMessage().getConstraint())).isEqualTo(rule));
    });
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
