package ro.reazem.childprotection.routed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.CaseOrigin;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.childprotection.childcase.OpeningCase;
import ro.reazem.events.intake.RoutedWorkWithdrawn;
import ro.reazem.events.intake.WorkRouted;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** Signals that the registry routes here: heard in any order, taken by one, answered with cases of the children. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class RoutedChildrenTests {

  private static final Instant EVENING = Instant.parse("2026-03-02T18:40:00Z");

  @Autowired ChildIntakeNews news;
  @Autowired RoutedRegister register;
  @Autowired AnsweringRoutedWork answering;
  @Autowired OpeningCase opening;
  @Autowired InventedCases invented;
  @Autowired MockMvcTester mvc;

  private final UUID id = UUID.randomUUID();
  private Officer worker;
  private UUID mihai;
  private UUID ioana;

  @BeforeEach
  void twoChildrenAloneAtHome() {
    worker = SignIn.stranger("Adela", "childprotection READ WORK", "people READ");
    mihai = invented.child("Stan", LocalDate.of(2018, 3, 3));
    ioana = invented.child("Stan", LocalDate.of(2021, 11, 11));
  }

  @Test
  void toldThreeTimesItWaitsOnceAndOnlyInItsUnit() {
    hear();
    hear();
    hear();
    assertThat(register.open(worker)).singleElement().extracting(RoutedRegister.Line::entry).isEqualTo("421/2026");
    assertThat(register.open(SignIn.stranger("Străin", "childprotection READ WORK"))).isEmpty();
  }

  @Test
  void aWithdrawalHeardBeforeItsRoutingCounts() {
    heard().on(new RoutedWorkWithdrawn(id, EVENING, worker.id(), "greșit"));
    hear();
    assertThat(register.find(id, worker)).isEmpty();
    assertThatThrownBy(() -> answering.take(id, worker)).hasMessage("platform.routing.withdrawn");
  }

  @Test
  void oneSignalAboutTwoChildrenOpensTwoCasesThatStayTogether() {
    hear();
    var first = answering.open(register.find(id, worker).orElseThrow(), List.of(mihai, ioana), CaseOrigin.SIGNAL, "singuri acasă", null, worker.unit(), worker);
    var other = opening.openCaseOf(ioana).orElseThrow();
    assertThat(invented.childOf(first)).isEqualTo(mihai);
    assertThat(invented.find(first).siblingGroupId()).isNotNull().isEqualTo(invented.find(other).siblingGroupId());
    assertThat(invented.find(first).entry()).isEqualTo("421/2026");
    assertThatThrownBy(() -> answering.take(id, worker)).hasMessage("platform.routing.answered");
  }

  @Test
  void aSecondSignalOfAChildWithAnOpenCaseJoinsIt() {
    var before = invented.open("Altul", LocalDate.of(2017, 1, 1), worker);
    hear();
    var joined = answering.open(register.find(id, worker).orElseThrow(), List.of(invented.childOf(before)), CaseOrigin.SIGNAL, "din nou", null, worker.unit(), worker);
    assertThat(joined).as("one child, two signals").isEqualTo(before);
  }

  @Test
  void theScreenOpensCasesForTheChildrenTickedAndComesBackWithoutAny() {
    hear();
    var page = "/childprotection/routed/" + id;
    assertThat(mvc.get().uri(page).with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().contains("Stan Mihai", "421/2026").doesNotContain("??");
    assertThat(mvc.post().uri(page + "/take").with(SignIn.as(worker)).with(csrf()).exchange()).hasStatus3xxRedirection();
    assertThat(mvc.post().uri(page + "/open").with(SignIn.as(worker)).with(csrf()).param("origin", "SIGNAL").param("reason", "singuri acasă").exchange())
        .hasStatus(422).bodyText().contains("Alegeți cel puțin un copil", "singuri acasă").doesNotContain("??");
    assertThat(mvc.post().uri(page + "/attach").with(SignIn.as(worker)).with(csrf()).param("number", "9999999/2026").exchange()).hasStatus(422).bodyText()
        .contains("9999999/2026").doesNotContain("??");
    assertThat(mvc.post().uri(page + "/open").with(SignIn.as(worker)).with(csrf()).param("origin", "SIGNAL").param("reason", "singuri acasă")
        .param("children", mihai.toString(), ioana.toString()).exchange()).hasStatus3xxRedirection();
    assertThat(opening.openCaseOf(ioana)).isPresent();
  }

  @Test
  void aSignalAboutAChildWithoutANameWaitsAndSaysWhatToDo() {
    heard().on(new WorkRouted(id, EVENING, WorkRouted.Kind.REFERRAL, "childprotection", worker.unit(), "422/2026", "", "Sesizare, copil: găsit",
        WorkRouted.Urgency.IMMEDIATE, List.of(), EVENING, EVENING.plusSeconds(3600), "/referrals/" + id));
    var page = "/childprotection/routed/" + id;
    assertThat(mvc.get().uri("/childprotection/routed").with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().contains("422/2026", "copil neidentificat");
    assertThat(mvc.get().uri(page).with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().contains("Sesizarea nu numește pe nimeni din registru", "nume provizoriu", "/people/persons/new").doesNotContain("??");
    assertThat(mvc.post().uri(page + "/open").with(SignIn.as(worker)).with(csrf()).param("origin", "FOUND").param("reason", "găsit în parc").exchange()).hasStatus(422)
        .bodyText().contains("Alegeți cel puțin un copil", "găsit în parc");
    assertThat(register.find(id, worker)).as("it still waits").isPresent();
  }

  @Test
  void aRefusalGivesAReason() {
    hear();
    assertThat(mvc.post().uri("/childprotection/routed/" + id + "/refuse").with(SignIn.as(worker)).with(csrf()).param("refusal", "").exchange()).hasStatus(422);
    assertThat(mvc.post().uri("/childprotection/routed/" + id + "/refuse").with(SignIn.as(worker)).with(csrf()).param("refusal", "ține de adulți").exchange())
        .hasStatus3xxRedirection();
    assertThat(register.find(id, worker)).isEmpty();
  }

  private void hear() {
    heard().on(new WorkRouted(id, EVENING, WorkRouted.Kind.REFERRAL, "childprotection", worker.unit(), "421/2026", "", "Sesizare, copil: neglijare",
        WorkRouted.Urgency.IMMEDIATE, List.of(mihai, ioana), EVENING, EVENING.plusSeconds(3600), "/referrals/" + id));
  }

  /** Within the transaction of the test, not in one of its own. */
  private ChildIntakeNews heard() {
    return AopTestUtils.getTargetObject(news);
  }
}
