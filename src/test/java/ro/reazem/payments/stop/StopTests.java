package ro.reazem.payments.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.account.RightsForRuns;
import ro.reazem.payments.run.RunSteps;
import ro.reazem.testing.SignIn;

/** What is stopped is not paid until somebody releases it, and is not lost. */
@SpringBootTest
@AutoConfigureMockMvc
class StopTests {

  @Autowired RightsForRuns rights;
  @Autowired RunSteps steps;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private String benefit;
  private RightsForRuns.Right right;
  private String today;

  @BeforeEach
  void aRightThatIsDue() {
    benefit = rights.benefit();
    steps.institution(benefit, "50000");
    right = rights.grant(rights.person("Oprită", null), benefit, "300", 0);
    steps.account(right.holder(), steps.iban());
    today = day(LocalDate.now(clock));
  }

  @AfterEach
  void forget() {
    rights.forget(benefit);
    steps.forgetInstitution();
  }

  @Test
  void aStopHoldsTheRunUntilItIsReleased() throws Exception {
    var page = "/payments/rights/" + right.id() + "/stops";
    assertThat(send("plati", page, "scope", "RIGHT", "since", today, "reason", "x")).hasStatus(422);
    var key = UUID.randomUUID().toString();
    assertThat(send("plati", page, "key", key, "scope", "RIGHT", "since", today, "reason", "adresa nu se confirmă")).hasStatus3xxRedirection();
    assertThat(send("plati", page, "key", key, "scope", "RIGHT", "since", today, "reason", "adresa nu se confirmă")).hasStatus3xxRedirection();
    assertThat(get("auditor", page)).hasStatusOk().bodyText().containsOnlyOnce("adresa nu se confirmă").doesNotContain("Ridică oprirea");
    assertThat(get("plati", "/payments/stops?size=50")).hasStatusOk().bodyText().contains("Oprită");
    assertThat(get("plati", "/payments/stops?export=csv")).hasStatusOk().bodyText().contains("adresa nu se confirmă");
    var run = steps.calculated(benefit);
    assertThat(steps.checks(run)).containsExactly("STOPPED");
    assertThat(get("plati", "/payments/runs/" + run)).bodyText().contains("Oprită la plată", "Ridicați oprirea");
    assertThatThrownBy(() -> steps.lock(run)).isInstanceOf(RuleViolated.class);
    assertThat(send("auditor", "/payments/stops/" + key + "/release", "why", "s-a confirmat")).hasStatus(403);
    assertThat(send("director", "/payments/stops/" + key + "/release", "why", "s-a confirmat")).hasStatus3xxRedirection();
    steps.calculate(run);
    assertThat(steps.checks(run)).isEmpty();
    assertThat(get("plati", page)).bodyText().contains("s-a confirmat");
  }

  @Test
  void aStopOfTheHolderStopsAllTheirRightsAndOneThatBeginsLaterNone() {
    var other = rights.grant(right.holder(), benefit, "100", 0);
    send("plati", "/payments/rights/" + other.id() + "/stops", "scope", "HOLDER", "since", today, "reason", "cerut de poliție");
    var run = steps.calculated(benefit);
    assertThat(jdbc.sql("select count(*) from payments.run_check where run_id = :run and code = 'STOPPED'").param("run", run).query(Integer.class).single()).isEqualTo(2);
    assertThat(get("plati", "/payments/rights/" + right.id() + "/stops")).bodyText().contains("cerut de poliție");
    release();
    send("plati", "/payments/rights/" + right.id() + "/stops", "scope", "RIGHT", "since", day(LocalDate.now(clock).plusDays(1)), "reason", "de mâine");
    steps.calculate(run);
    assertThat(steps.checks(run)).doesNotContain("STOPPED");
  }

  @Test
  void aStopAfterTheApprovalKeepsTheRunFromBeingHandedOver() {
    var run = steps.calculated(benefit);
    steps.lock(run);
    steps.approve(run);
    send("director", "/payments/rights/" + right.id() + "/stops", "scope", "RIGHT", "since", today, "reason", "sesizare");
    assertThatThrownBy(() -> steps.send(run)).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).isEqualTo("payments.run.noLongerHolds"));
    release();
    steps.send(run);
    assertThat(steps.state(run)).isEqualTo("SENT");
  }

  private void release() {
    jdbc.sql("select s.id from payments.stop s join payments.known_right k on k.entitlement_id = s.entitlement_id where k.holder_id = :holder").param("holder", right.holder())
        .query(UUID.class).list().forEach(stop -> send("plati", "/payments/stops/" + stop + "/release", "why", "nu mai este cazul"));
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day);
  }

  private MvcTestResult get(String officer, String address) {
    return mvc.get().uri(address).with(SignIn.as(officer)).exchange();
  }

  private MvcTestResult send(String officer, String address, String... fields) {
    var request = mvc.post().uri(address).with(SignIn.as(officer)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }
}
