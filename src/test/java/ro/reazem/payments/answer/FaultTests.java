package ro.reazem.payments.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.people.PersonsMerged;
import ro.reazem.events.people.PersonsUnmerged;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.account.RightsForRuns;
import ro.reazem.payments.bank.InventedStatement;
import ro.reazem.payments.bank.PaymentReference;
import ro.reazem.payments.run.RunSteps;
import ro.reazem.testing.Heard;

/** What happens around a statement of payment while it is on its way: records of persons are merged, holders die, files come by half, years end. */
@SpringBootTest
@AutoConfigureMockMvc
class FaultTests {

  @Autowired RightsForRuns rights;
  @Autowired RunSteps steps;
  @Autowired ReadingAnswers reading;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
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
  void recordsMergedBeforeTheLockStopTheRunAsTwoRightsOfOnePerson() {
    var one = payable("300");
    var other = payable("200");
    var run = steps.calculated(benefit);
    assertThat(steps.checks(run)).isEmpty();
    merged(one, other);

    steps.calculate(run);
    assertThat(steps.checks(run)).contains("TWO_RIGHTS");
    refused("payments.run.openChecks", () -> steps.lock(run));
  }

  @Test
  void recordsMergedAndPartedAgainInTheMiddleOfARunLeaveWhatWasLockedAndNobodyIsPaidTwice() {
    var one = payable("300");
    var other = payable("200");
    var run = steps.calculated(benefit);
    steps.lock(run);
    var merge = merged(one, other);
    steps.approve(run);
    steps.send(run);
    apart(merge, one, other);

    assertThat(balance(one)).isZero();
    assertThat(balance(other)).isZero();
    assertThat(jdbc.sql("select holder_id from payments.run_line where run_id = :run").param("run", run).query(UUID.class).set())
        .as("as they were when the run was calculated").containsExactlyInAnyOrder(one.holder(), other.holder());
    assertThat(jdbc.sql("select holder_id from payments.known_right where entitlement_id = :id").param("id", other.id()).query(UUID.class).single())
        .isEqualTo(other.holder());
    var second = steps.calculated(benefit);
    refused("payments.run.nothingToPay", () -> steps.lock(second));
  }

  @Test
  void whatComesBackOfAHolderWhoDiedBeforeTheMonthIsNotPaidAgain() {
    var right = payable("300");
    var run = steps.sent(benefit);
    jdbc.sql("update directory.person set died_on = :day where id = :id").param("day", LocalDate.now(clock).withDayOfMonth(1).minusDays(1))
        .param("id", right.holder()).update();
    var reference = PaymentReference.of(steps.lines(run).getFirst());
    reading.read("extras.xml", new InventedStatement("08").paid(reference, "300.00").returned(reference, "300.00", "AC04").bytes(), RunSteps.PREPARER);
    assertThat(balance(right)).isEqualTo(30000);

    var again = steps.reissue(benefit);
    steps.calculate(again);
    assertThat(steps.checks(again)).contains("DECEASED");
    refused("payments.run.openChecks", () -> steps.lock(again));
  }

  @Test
  void anAnswerForAPaymentOfLastYearIsPostedAndFreesNoBudgetOfThisYear() {
    var right = payable("300");
    var run = steps.sent(benefit);
    long used = used();
    // the statement was paid in a budget year that is over
    jdbc.sql("update payments.run set pay_on = pay_on - interval '1 year' where id = :id").param("id", run).update();
    var reference = PaymentReference.of(steps.lines(run).getFirst());
    reading.read("extras.xml", new InventedStatement("08").paid(reference, "300.00").returned(reference, "300.00", "AC04").bytes(), RunSteps.PREPARER);

    assertThat(balance(right)).isEqualTo(30000);
    assertThat(used()).isEqualTo(used);
  }

  @Test
  void halfAStatementIsNotReadAndTheWholeOneAfterwardsIs() {
    var right = payable("300");
    var other = payable("200");
    var run = steps.sent(benefit);
    var lines = steps.lines(run);
    var whole = new InventedStatement("08").paid(PaymentReference.of(lines.getFirst()), sum(lines.getFirst())).paid(PaymentReference.of(lines.getLast()), sum(lines.getLast())).bytes();
    refused("payments.statement.broken", () -> reading.read("extras.xml", Arrays.copyOf(whole, whole.length / 2), RunSteps.PREPARER));
    assertThat(steps.state(run)).isEqualTo("SENT");
    assertThat(jdbc.sql("select count(*) from payments.line_answer a join payments.run_line l on l.id = a.line_id where l.run_id = :run").param("run", run)
        .query(Integer.class).single()).isZero();

    reading.read("extras.xml", whole, RunSteps.PREPARER);
    assertThat(steps.state(run)).isEqualTo("RECONCILED");
    assertThat(balance(right) + balance(other)).isZero();
  }

  private RightsForRuns.Right payable(String lei) {
    var right = rights.grant(benefit, lei, 0);
    steps.account(right.holder(), steps.iban());
    return right;
  }

  private UUID merged(RightsForRuns.Right survivor, RightsForRuns.Right absorbed) {
    var merge = UUID.randomUUID();
    told(new PersonsMerged(merge, survivor.holder(), absorbed.holder(), 1, clock.instant()));
    return merge;
  }

  private void apart(UUID merge, RightsForRuns.Right survivor, RightsForRuns.Right absorbed) {
    told(new PersonsUnmerged(merge, survivor.holder(), absorbed.holder(), 3, clock.instant()));
  }

  private void told(Object event) {
    var begun = Instant.now();
    transaction.executeWithoutResult(status -> publisher.publishEvent(event));
    Heard.since(jdbc, begun);
  }

  private String sum(UUID line) {
    return jdbc.sql("select amount / 100 || '.00' from payments.run_line where id = :id").param("id", line).query(String.class).single();
  }

  private long balance(RightsForRuns.Right right) {
    return jdbc.sql("select sum(balance) from payments.month_balance where entitlement_id = :id").param("id", right.id()).query(Long.class).single();
  }

  private long used() {
    return jdbc.sql("select used from payments.budget_line where benefit = :benefit").param("benefit", benefit).query(Long.class).single();
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
