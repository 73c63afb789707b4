package ro.reazem.payments.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.account.RightsForRuns;
import ro.reazem.testing.SignIn;

/** Debts from the act to the last ban, with the ledger as the truth of what is left. */
@SpringBootTest
@AutoConfigureMockMvc
class DebtTests {

  @Autowired RightsForRuns rights;
  @Autowired DebtSteps steps;
  @Autowired EstablishingDebt establishing;
  @Autowired SettlingDebt settling;
  @Autowired DebtTable debts;
  @Autowired DebtRegister register;
  @Autowired DebtHistory history;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private String benefit;

  @BeforeEach
  void limits() {
    benefit = rights.benefit();
    steps.limits("3", "10");
  }

  @AfterEach
  void forget() {
    rights.forget(benefit);
    steps.limits("", "");
  }

  @Test
  void aDebtIsEstablishedByAnActFromWhatTheLedgerShows() {
    var right = steps.overpaid(benefit, "70", 3);
    assertThat(register.undue(right.id(), SignIn.officer("plati"), "payments.debt.read").orElseThrow().sum()).isEqualTo(Lei.of("90"));
    var key = UUID.randomUUID();
    var debt = establishing.establish(key, right.id(), "214/2026", today(), SignIn.officer("plati"));
    assertThat(establishing.establish(key, right.id(), "214/2026", today(), SignIn.officer("plati"))).as("sent twice it is one").isEqualTo(debt).isEqualTo(key);
    assertThat(debts.of(debt).state()).isEqualTo(DebtState.OPEN);
    assertThat(debts.of(debt).months()).hasSize(3).allSatisfy(one -> assertThat(one.left()).isEqualTo(Lei.of("30")));
    assertThat(register.undue(right.id(), SignIn.officer("plati"), "payments.debt.read")).isEmpty();
    refused("payments.debt.nothingUndue", () -> steps.establish(right.id(), "215/2026"));
    assertThatThrownBy(() -> jdbc.sql("update payments.debt_step set amount = 1 where debt_id = :id").param("id", debt).update()).hasMessageContaining("are never changed");
  }

  @Test
  void nothingIsClaimedWithoutLimitsOrBeyondThem() {
    var right = steps.overpaid(benefit, "70", 3);
    steps.limits("", "10");
    refused("platform.parameter.toBeSet", () -> steps.establish(right.id(), "1"));
    steps.limits("3", "90.01");
    refused("payments.debt.tooLittle", () -> steps.establish(right.id(), "1"));
    steps.limits("3", "90");
    steps.establish(right.id(), "1");
    var old = steps.overpaid(benefit, "0", 40);
    var debt = steps.establish(old.id(), "2");
    // the last day of the month may be today: of 36 or 37 months none is older than three years
    assertThat(debts.of(debt).months()).hasSizeBetween(35, 37);
    refused("payments.debt.actInTheFuture", () -> establishing.establish(UUID.randomUUID(), old.id(), "3", today().plusDays(1), SignIn.officer("plati")));
  }

  @Test
  void whatIsReceivedSettlesTheOldestMonthFirstAndStandsInTheLedger() {
    var right = steps.overpaid(benefit, "70", 3);
    var debt = steps.establish(right.id(), "214");
    receive(debt, "45.01");
    assertThat(debts.of(debt).months()).extracting(DebtMonth::left).containsExactly(Lei.ZERO, Lei.of("14.99"), Lei.of("30"));
    assertThat(recovered(right)).isEqualTo(4501);
    refused("payments.debt.moreThanLeft", () -> receive(debt, "45"));
    refused("payments.debt.nothing", () -> receive(debt, "0"));
    receive(debt, "44.99");
    assertThat(debts.of(debt).state()).isEqualTo(DebtState.CLOSED);
    refused("payments.debt.settled", () -> receive(debt, "1"));
    assertThat(jdbc.sql("select count(*) from payments.month_balance where entitlement_id = :id and balance < 0").param("id", right.id()).query(Integer.class).single()).isZero();
  }

  @Test
  void aReceiptEnteredByMistakeIsTakenBackAndTheDebtIsOpenAgain() {
    var right = steps.overpaid(benefit, "70", 3);
    var debt = steps.establish(right.id(), "214");
    receive(debt, "90");
    settling.takeBack(debt, 2, 2, "altă persoană a plătit", SignIn.officer("plati"));
    assertThat(debts.of(debt).state()).isEqualTo(DebtState.OPEN);
    assertThat(steps.left(debt)).isEqualTo(Lei.of("90"));
    assertThat(recovered(right)).isZero();
    refused("payments.debt.notTakenBack", () -> settling.takeBack(debt, 3, 2, "încă o dată", SignIn.officer("plati")));
    refused("payments.debt.notTakenBack", () -> settling.takeBack(debt, 3, 1, "nu e încasare", SignIn.officer("plati")));
  }

  @Test
  void instalmentsAddUpToTheBanAndAreCoveredInTheirOrder() {
    var debt = steps.establish(steps.overpaid(benefit, "66.67", 3).id(), "214");
    assertThat(steps.left(debt)).isEqualTo(Lei.of("99.99"));
    var first = LocalDate.of(today().getYear() + 1, 1, 31);
    settling.plan(debt, 1, act(), 4, first, SignIn.officer("plati"));
    assertThat(debts.of(debt).state()).isEqualTo(DebtState.INSTALMENTS);
    receive(debt, "26");
    var plan = history.plan(debt).orElseThrow().instalments();
    assertThat(plan).extracting(Plan.Instalment::amount).containsExactly(Lei.of("25"), Lei.of("25"), Lei.of("25"), Lei.of("24.99"));
    assertThat(plan).extracting(Plan.Instalment::covered).containsExactly(Lei.of("25"), Lei.of("1"), Lei.ZERO, Lei.ZERO);
    assertThat(plan.get(1).dueOn().getMonthValue()).isEqualTo(2);
    assertThat(plan.get(2).dueOn()).isEqualTo(LocalDate.of(first.getYear(), 3, 31));
    assertThat(register.find(debt, SignIn.officer("plati"), "payments.debt.read").orElseThrow().nextDue()).isEqualTo(plan.get(1).dueOn());
    refused("payments.debt.parts", () -> settling.plan(debt, 3, act(), 121, first, SignIn.officer("plati")));
    refused("payments.debt.dueBeforeAct", () -> settling.plan(debt, 3, act(), 2, today().minusDays(1), SignIn.officer("plati")));
  }

  @Test
  void whatIsLeftIsWrittenOffByAnActWithAReason() {
    var right = steps.overpaid(benefit, "70", 3);
    var debt = steps.establish(right.id(), "214");
    settling.handOver(debt, 1, act(), SignIn.officer("plati"));
    assertThat(debts.of(debt).state()).isEqualTo(DebtState.ENFORCED);
    receive(debt, "20");
    refused("payments.debt.reason", () -> settling.writeOff(debt, 3, act(), "x", SignIn.officer("director")));
    settling.writeOff(debt, 3, act(), "debitor insolvabil", SignIn.officer("director"));
    assertThat(debts.of(debt).state()).isEqualTo(DebtState.WRITTEN_OFF);
    var line = register.find(debt, SignIn.officer("plati"), "payments.debt.read").orElseThrow();
    assertThat(line.recovered()).isEqualTo(Lei.of("20"));
    assertThat(line.writtenOff()).isEqualTo(Lei.of("70"));
    assertThat(line.left()).isEqualTo(Lei.ZERO);
  }

  @Test
  void aDecisionThatGivesTheRightBackLowersTheDebtByItself() {
    var right = steps.overpaid(benefit, "70", 3);
    var debt = steps.establish(right.id(), "214");
    rights.change(right, 3, "90", 3);
    rights.settle(right, true);
    assertThat(steps.left(debt)).isEqualTo(Lei.of("30"));
    rights.change(right, 4, "60", 3);
    rights.settle(right, true);
    assertThat(steps.left(debt)).as("no more than the act says").isEqualTo(Lei.of("90"));
    assertThat(steps.establish(right.id(), "300")).as("a further act lengthens the debt").isEqualTo(debt);
    assertThat(steps.left(debt)).isEqualTo(Lei.of("120"));
  }

  @Test
  void whoeverSawAnOlderStateIsToldSo() {
    var debt = steps.establish(steps.overpaid(benefit, "70", 3).id(), "214");
    receive(debt, "5");
    assertThatThrownBy(() -> settling.handOver(debt, 1, act(), SignIn.officer("plati"))).isInstanceOf(OptimisticLockingFailureException.class);
  }

  private void receive(UUID debt, String lei) {
    settling.receive(debt, debts.of(debt).steps(), new SettlingDebt.Act("chitanța 7", today()), Lei.of(lei), SignIn.officer("plati"));
  }

  private long recovered(RightsForRuns.Right right) {
    return jdbc.sql("select sum(recovered) from payments.month_balance where entitlement_id = :id").param("id", right.id()).query(Long.class).single();
  }

  private SettlingDebt.Act act() {
    return new SettlingDebt.Act("33", today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
