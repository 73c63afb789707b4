package ro.reazem.financialaid.routed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.intake.RoutedWorkWithdrawn;
import ro.reazem.events.intake.WorkRouted;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** Requests that the registry routes here: heard in any order, taken by one, answered. */
@SpringBootTest
@AutoConfigureMockMvc
class RoutedWorkTests {

  private static final Instant NOON = Instant.parse("2026-11-20T10:00:00Z");

  @Autowired FinancialAidIntakeNews news;
  @Autowired RoutedRegister register;
  @Autowired AnsweringRoutedWork answering;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  final Officer worker = SignIn.officer("asistent");
  final Officer head = SignIn.officer("sef");
  final UUID id = UUID.randomUUID();

  @Test
  void toldThreeTimesItWaitsOnce() {
    hear(routed());
    hear(routed());
    hear(routed());
    assertThat(register.open(worker)).filteredOn(one -> one.id().equals(id)).singleElement().extracting(RoutedRegister.Line::entry)
        .isEqualTo("77/2026");
    assertThat(register.open(SignIn.stranger("Străin", "financialaid READ WORK"))).isEmpty();
  }

  @Test
  void aWithdrawalHeardBeforeItsRoutingCounts() {
    withdraw();
    hear(routed());
    assertThat(register.find(id, worker)).isEmpty();
    assertThatThrownBy(() -> answering.take(id, worker)).hasMessage("platform.routing.withdrawn");
  }

  @Test
  void whoComesSecondReadsTheNameOfTheFirst() {
    hear(routed());
    answering.take(id, worker);
    answering.take(id, worker);
    assertThatThrownBy(() -> answering.take(id, head)).hasMessageContaining("platform.routing.takenBy");
  }

  @Test
  void aRefusalGivesAReasonAndEndsIt() {
    hear(routed());
    assertThat(mvc.post().uri("/financialaid/routed/" + id + "/refuse").param("reason", "").with(csrf()).with(SignIn.as("asistent"))).hasStatus(422)
        .bodyText().contains("reason-error");
    assertThat(mvc.post().uri("/financialaid/routed/" + id + "/refuse").param("reason", "nu este de competența noastră").with(csrf())
        .with(SignIn.as("asistent"))).hasStatus(302);
    assertThat(register.find(id, worker)).isEmpty();
    assertThatThrownBy(() -> answering.take(id, worker)).hasMessage("platform.routing.answered");
  }

  @Test
  void theScreensShowWhatWaits() {
    hear(routed());
    assertThat(mvc.get().uri("/financialaid/routed").with(SignIn.as("asistent"))).hasStatusOk().bodyText().contains("77/2026").doesNotContain("??");
    assertThat(mvc.post().uri("/financialaid/routed/" + id + "/take").with(csrf()).with(SignIn.as("asistent"))).hasStatus(302);
    assertThat(mvc.get().uri("/financialaid/routed/" + id).with(SignIn.as("asistent"))).hasStatusOk().bodyText().contains("routed=" + id)
        .doesNotContain("??");
    assertThat(mvc.get().uri("/financialaid/applications/new").param("routed", id.toString()).with(SignIn.as("asistent"))).hasStatusOk().bodyText()
        .contains(id.toString());
    assertThat(mvc.post().uri("/financialaid/routed/" + id + "/attach").param("number", "9999999/2026").with(csrf()).with(SignIn.as("asistent")))
        .hasStatus(422).bodyText().contains("number-error", "9999999/2026");
  }

  private WorkRouted routed() {
    return new WorkRouted(id, NOON, WorkRouted.Kind.REQUEST, "financialaid", SignIn.UNIT, "77/2026", "VMI", "Cerere VMI",
        WorkRouted.Urgency.STANDARD, List.of(), NOON, null, "/registry/entries/" + UUID.randomUUID());
  }

  private void hear(WorkRouted event) {
    transaction.executeWithoutResult(status -> AopTestUtils.<FinancialAidIntakeNews>getTargetObject(news).on(event));
  }

  private void withdraw() {
    transaction.executeWithoutResult(status -> AopTestUtils.<FinancialAidIntakeNews>getTargetObject(news)
        .on(new RoutedWorkWithdrawn(id, NOON.plusSeconds(60), head.id(), "domeniu greșit")));
  }
}
