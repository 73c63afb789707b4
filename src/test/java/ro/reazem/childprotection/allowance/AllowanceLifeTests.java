package ro.reazem.childprotection.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.childprotection.measure.InventedMeasures;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.Heard;
import ro.reazem.testing.SignIn;

/** The placement allowance from the request to the ledger of payments, and back when the child goes home. */
@SpringBootTest
@AutoConfigureMockMvc
class AllowanceLifeTests {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Autowired AskingAllowance asking;
  @Autowired KeepingAllowance keeping;
  @Autowired Allowances allowances;
  @Autowired InventedCases cases;
  @Autowired InventedMeasures measures;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private Officer worker;
  private ChildCaseId id;
  private UUID measure;
  private YearMonth first;

  @BeforeEach
  void aChildWithItsGrandmother() {
    worker = SignIn.stranger("Adela", "childprotection READ WORK APPROVE", "people READ");
    first = YearMonth.now(clock).minusMonths(2);
    transaction.executeWithoutResult(status -> {
      id = cases.open("Alocat", LocalDate.now(clock).minusYears(9), worker);
      cases.appoint(id, worker);
      measure = measures.placed(id, cases.child("Bunica", LocalDate.of(1960, 1, 1)), first.atDay(1), worker);
    });
  }

  @Test
  void theAllowanceIsTheChildsAndTheCountyPayersPaymentStandsInTheLedger() {
    var right = granted(DisabilityDegree.SEVERE);
    Heard.all(jdbc);
    assertThat(jdbc.sql("select benefit || ' ' || (holder_id = :child)::text from payments.known_right where entitlement_id = :id").param("id", right)
        .param("child", cases.childOf(id)).query(String.class).single()).isEqualTo("PLACEMENT_ALLOWANCE true");
    var monthly = allowances.find(right).orElseThrow().sum();
    assertThat(monthly).isNotNull();
    assertThat(balance(right, first)).isEqualTo(monthly.bani());

    keeping.paid(right, version(right), first, monthly, "Lista AJPIS 11/2026", worker);
    Heard.all(jdbc);
    assertThat(balance(right, first)).isZero();
    assertThat(jdbc.sql("select count(*) from payments.ledger_entry where entitlement_id = :id and kind = 'PAID'").param("id", right).query(Integer.class).single()).isOne();
    refused("paidAlready", () -> keeping.paid(right, version(right), first, monthly, "Lista AJPIS 11/2026", worker));

    keeping.change(right, version(right), AmountKind.CHANGED, first.plusMonths(1), DisabilityDegree.NONE, "dispoziția 4", "certificatul a expirat", worker);
    keeping.change(right, version(right), AmountKind.SUSPENDED, first.plusMonths(2), DisabilityDegree.NONE, "dispoziția 5", "internare", worker);
    refused("isSuspended", () -> keeping.change(right, version(right), AmountKind.CHANGED, first.plusMonths(2), DisabilityDegree.NONE, "x", "x", worker));
    keeping.change(right, version(right), AmountKind.RESUMED, first.plusMonths(2), DisabilityDegree.NONE, "dispoziția 6", "externare", worker);
    Heard.all(jdbc);
    assertThat(jdbc.sql("select count(*) from payments.right_revision where entitlement_id = :id").param("id", right).query(Integer.class).single()).isEqualTo(4);
    assertThat(allowances.sums(right)).hasSize(4).allSatisfy(sum -> assertThat(sum.steps().isEmpty()).isEqualTo(sum.kind().equals("SUSPENDED")));
  }

  /** I3.9: the child left within a month; one payee has it, and somebody says who. The end is recorded late, so the right is corrected backwards. */
  @Test
  void theRightEndsWithTheMeasureAndTheSplitMonthIsDecided() {
    var right = granted(DisabilityDegree.NONE);
    var left = first.atDay(12);
    transaction.executeWithoutResult(status -> measures.goesHome(id, left, worker));
    var ended = allowances.find(right).orElseThrow();
    assertThat(ended.state()).isEqualTo(Allowance.State.ENDED);
    assertThat(ended.lastDay()).isEqualTo(first.atEndOfMonth());
    assertThat(ended.openMonth()).isEqualTo(first.atDay(1));
    assertThatThrownBy(() -> transaction.executeWithoutResult(status -> cases.closeHome(id, worker))).isInstanceOf(RuleViolated.class);

    transaction.executeWithoutResult(status -> measure = measures.placed(id, cases.child("Mătușa", LocalDate.of(1980, 1, 1)), left.plusDays(1), worker));
    var second = asked(DisabilityDegree.NONE);
    refused("SECOND_PAYEE", () -> keeping.grant(second, version(second), decision(), first, worker));
    keeping.settleMonth(right, version(right), false, worker);
    keeping.grant(second, version(second), decision(), first, worker);
    Heard.all(jdbc);
    assertThat(jdbc.sql("select last_day from payments.known_right where entitlement_id = :id").param("id", right).query(LocalDate.class).single())
        .isEqualTo(first.atDay(1).minusDays(1));
    assertThat(balance(right, first)).as("nothing was paid, so nothing is owed back").isNotNegative();
  }

  @Test
  void thePageAsksDecidesAndExplains() {
    var page = id.path() + "/allowance";
    var today = DAY.format(LocalDate.now(clock));
    assertThat(mvc.get().uri(page).with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().contains("Cere alocația").doesNotContain("??");
    assertThat(mvc.post().uri(page).with(SignIn.as(worker)).with(csrf()).param("key", UUID.randomUUID().toString()).param("measure", measure.toString()).param("number", "")
        .param("on", today).param("birthPaper", "EXTRACT").param("degree", "NONE").exchange()).hasStatus(422).bodyText().doesNotContain("??");
    assertThat(mvc.post().uri(page).with(SignIn.as(worker)).with(csrf()).param("key", UUID.randomUUID().toString()).param("measure", measure.toString()).param("number", "77")
        .param("on", today).param("birthPaper", "EXTRACT").param("degree", "NONE").exchange()).hasStatus3xxRedirection();
    var right = allowances.of(id).getFirst();
    assertThat(mvc.get().uri(page).with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText()
        .contains("Certificatul de naștere pentru alocația de plasament", "A venit certificatul").doesNotContain("??");
    var issued = page + "/" + right.id() + "/birth-paper-issued";
    assertThat(mvc.post().uri(issued).with(SignIn.as(worker)).with(csrf()).param("version", "0").param("issuedOn", "").exchange()).hasStatus(422).bodyText()
        .contains("issuedOn-error").doesNotContain("??");
    assertThat(mvc.post().uri(issued).with(SignIn.as(worker)).with(csrf()).param("version", "0").param("issuedOn", today).exchange()).hasStatus3xxRedirection();
    assertThat(mvc.get().uri(page).with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().contains("Certificatul de naștere, de la eliberare").doesNotContain("??");
    assertThat(mvc.post().uri(page + "/" + right.id() + "/birth-paper").with(SignIn.as(worker)).with(csrf()).param("version", "0").exchange()).hasStatus3xxRedirection();
    assertThat(mvc.post().uri(page + "/" + right.id() + "/decide").with(SignIn.as(worker)).with(csrf()).param("version", "0").param("outcome", "GRANTED")
        .param("decision", "9").param("decidedOn", today).param("first", first.toString()).exchange()).hasStatus(409);
    assertThat(mvc.post().uri(page + "/" + right.id() + "/decide").with(SignIn.as(worker)).with(csrf()).param("version", "1").param("outcome", "GRANTED")
        .param("decision", "9").param("decidedOn", today).param("first", first.minusMonths(1).toString()).exchange()).hasStatus(422).bodyText()
        .contains("alocația nu se acordă pentru o lună dinainte");
    assertThat(mvc.post().uri(page + "/" + right.id() + "/decide").with(SignIn.as(worker)).with(csrf()).param("version", "1").param("outcome", "GRANTED")
        .param("decision", "9").param("decidedOn", today).param("first", first.toString()).exchange()).hasStatus3xxRedirection();
    assertThat(mvc.get().uri(page).with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().contains("De ce 1.193,28", "Coeficientul 1,808", "art. 128").doesNotContain("??");
  }

  private UUID granted(DisabilityDegree degree) {
    var right = asked(degree);
    keeping.grant(right, version(right), decision(), first, worker);
    return right;
  }

  private UUID asked(DisabilityDegree degree) {
    asking.ask(id, new NewAllowance(UUID.randomUUID(), measure, "12", LocalDate.now(clock), null, "", BirthPaper.CERTIFICATE, degree, null), worker);
    return allowances.of(id).getFirst().id();
  }

  private KeepingAllowance.Decision decision() {
    return new KeepingAllowance.Decision("31", LocalDate.now(clock));
  }

  private long version(UUID right) {
    return allowances.find(right).orElseThrow().version();
  }

  private long balance(UUID right, YearMonth month) {
    return jdbc.sql("select coalesce(sum(balance), 0) from payments.month_balance where entitlement_id = :id and month = :month").param("id", right)
        .param("month", month.atDay(1)).query(Long.class).single();
  }

  private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).endsWith("." + code));
  }
}
