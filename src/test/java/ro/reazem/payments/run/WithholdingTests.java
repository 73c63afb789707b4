package ro.reazem.payments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.account.RightsForRuns;
import ro.reazem.payments.debt.DebtSteps;

/** What is withheld for debts from the lines of a run, until it stands in the ledger. */
@SpringBootTest
@AutoConfigureMockMvc
class WithholdingTests {

  @Autowired RightsForRuns rights;
  @Autowired RunSteps steps;
  @Autowired DebtSteps debts;
  @Autowired CalculatingRun calculating;
  @Autowired SendingRun sending;
  @Autowired PreparingRun preparing;
  @Autowired JdbcClient jdbc;

  private String benefit;
  private String other;
  private UUID holder;
  private UUID debt;

  @BeforeEach
  void aHolderWithADebtOfThirtyLei() {
    benefit = rights.benefit();
    other = rights.benefit();
    steps.institution(benefit, "50000");
    debts.limits("3", "1");
    debts.withholding("33", "50");
    holder = rights.person("Reținută", null);
    debt = debts.establish(debts.overpaid(holder, other, "70", 1).id(), "214");
    debts.withhold(debt, "20");
    steps.account(holder, steps.iban());
  }

  @AfterEach
  void forget() {
    rights.forget(benefit);
    rights.forget(other);
    steps.forgetInstitution();
    debts.withholding("", "");
    debts.limits("", "");
  }

  @Test
  void aRunPaysWhatIsLeftAndTheLedgerSaysPaidAndRecovered() {
    var right = rights.grant(holder, benefit, "300", 0);
    var run = steps.sent(benefit);
    assertThat(line(run)).isEqualTo("28000 2000 30000");
    assertThat(steps.run(run).sums().total()).isEqualTo(Lei.of("280"));
    assertThat(new String(jdbc.sql("select bytes from payments.run_file where run_id = :run").param("run", run).query((row, n) -> row.getBytes(1)).single(),
        java.nio.charset.StandardCharsets.UTF_8)).contains("<CtrlSum>280.00</CtrlSum>");
    assertThat(balance(right.id())).as("the holder is owed nothing more").isZero();
    assertThat(debts.left(debt)).isEqualTo(Lei.of("10"));
    assertThat(jdbc.sql("select reason from payments.ledger_entry e join payments.debt_entry t on t.entry_id = e.id where t.debt_id = :id").param("id", debt)
        .query(String.class).single()).startsWith("stat de plată nr. ");
  }

  @Test
  void neitherTheFloorNorThePartIsPassed() {
    rights.grant(holder, benefit, "65", 0);
    assertThat(line(steps.calculated(benefit))).isEqualTo("5000 1500 6500");
    rights.set("PAYMENTS_WITHHOLDING_CAP", "10");
    var run = steps.calculated(benefit);
    assertThat(jdbc.sql("select count(*) from payments.run_line where run_id = :run").param("run", run).query(Integer.class).single()).as("held by the other").isZero();
  }

  @Test
  void withoutLimitsTheRunIsNotCalculatedAndNamesWhatIsMissing() {
    rights.grant(holder, benefit, "300", 0);
    rights.set("PAYMENTS_WITHHOLDING_FLOOR", "");
    var run = steps.open(benefit);
    assertThatThrownBy(() -> calculating.takeLines(run, RunSteps.PREPARER)).isInstanceOfSatisfying(RuleViolated.class,
        refused -> assertThat(refused.code()).isEqualTo("platform.parameter.toBeSet"));
  }

  @Test
  void twoRunsOfAMonthTakeTheAgreedSumOnceAndNeverMoreThanIsLeft() {
    rights.grant(holder, benefit, "300", 0);
    steps.lock(steps.calculated(benefit));
    rights.grant(holder, benefit, "200", 0);
    assertThat(line(steps.calculated(benefit))).isEqualTo("20000 0 20000");
  }

  @Test
  void whatWasWithheldIsNotPaidAgainAfterAReturn() {
    var right = rights.grant(holder, benefit, "300", 0);
    var run = steps.sent(benefit);
    jdbc.sql("""
        insert into payments.ledger_entry (id, entitlement_id, month, kind, amount, context, case_id, revision, rests_on, reason, posted_by_name, posted_at)
        select gen_random_uuid(), entitlement_id, month, 'RETURNED', amount, context, case_id, revision, id, 'AC04', 'test', now() from payments.run_line where run_id = :run""")
        .param("run", run).update();
    assertThat(balance(right.id())).isEqualTo(28000);
    var again = steps.calculated(benefit);
    assertThat(line(again)).isEqualTo("28000 0 28000");
  }

  @Test
  void aDebtThatWasPaidMeanwhileStopsTheRunBeforeItIsHandedOver() {
    rights.grant(holder, benefit, "300", 0);
    var run = steps.calculated(benefit);
    steps.lock(run);
    steps.approve(run);
    debts.receive(debt, "15");
    assertThatThrownBy(() -> steps.send(run)).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).isEqualTo("payments.run.noLongerHolds"));
    assertThat(debts.left(debt)).isEqualTo(Lei.of("15"));
  }

  @Test
  void aLineThatIsTakenOutWithholdsNothing() {
    rights.grant(holder, benefit, "300", 0);
    rights.grant(benefit, "100", 0);
    var run = steps.calculated(benefit);
    steps.account(jdbc.sql("select holder_id from payments.run_line where run_id = :run and holder_id <> :holder").param("run", run).param("holder", holder)
        .query(UUID.class).single(), steps.iban());
    steps.calculate(run);
    preparing.leaveOut(run, steps.version(run), jdbc.sql("select id from payments.run_line where run_id = :run and holder_id = :holder").param("run", run)
        .param("holder", holder).query(UUID.class).single(), "mai târziu", RunSteps.PREPARER);
    steps.lock(run);
    steps.approve(run);
    steps.send(run);
    assertThat(debts.left(debt)).isEqualTo(Lei.of("30"));
  }

  @Test
  void theDatabaseRefusesALineWhosePartsDoNotAddUp() {
    rights.grant(holder, benefit, "300", 0);
    var run = steps.calculated(benefit);
    jdbc.sql("update payments.run_line set withheld = withheld + 1 where run_id = :run").param("run", run).update();
    assertThatThrownBy(() -> steps.lock(run)).hasMessageContaining("sum of its parts");
  }

  private String line(UUID run) {
    return jdbc.sql("select amount || ' ' || withheld || ' ' || gross from payments.run_line where run_id = :run").param("run", run).query(String.class).single();
  }

  private long balance(UUID right) {
    return jdbc.sql("select sum(balance) from payments.month_balance where entitlement_id = :id").param("id", right).query(Long.class).single();
  }
}
