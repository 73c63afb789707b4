package ro.reazem.childprotection.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** An intervention through the web: the team, the visit, the notices, the finding, and what whoever told is told. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class InterventionLifeTests {

  @Autowired Interventions interventions;
  @Autowired InventedCases invented;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private Officer worker;
  private ChildCaseId id;
  private String yesterday;

  @BeforeEach
  void aChildOfSixIsReported() {
    worker = SignIn.stranger("Adela", "childprotection READ WORK APPROVE", "people READ");
    invented.employ(worker);
    id = invented.open("Retras", LocalDate.now(clock).minusYears(6), worker);
    yesterday = LocalDate.now(clock).minusDays(1).toString();
  }

  @Test
  void everyFormOpensAndTheTabTellsWhatWasDone() {
    for (var kind : InterventionKind.values()) {
      assertThat(get("/forms/" + kind)).as(kind.name()).hasStatus(kind == InterventionKind.MEMBER_LEFT ? 404 : 200).bodyText().doesNotContain("??");
    }
    assertThat(post("MEMBER", yesterday, "POLICE_OFFICER", "Ion Albu", "Poliția Câmpeni")).hasStatus3xxRedirection();
    assertThat(field("Ioana\nVasile", "YES", "NO")).hasStatus3xxRedirection();
    assertThat(get("")).hasStatusOk().bodyText().contains("Ion Albu", "ajunsă după 120", "singuri în casă").doesNotContain("??");
  }

  @Test
  void aSexualAbuseIsToldToTheProsecutorBeforeItIsFound() {
    field("Ioana\nVasile", "YES", "NO");
    assertThat(finding("CONFIRMED", "SEXUAL", "")).hasStatus(422).bodyText().contains("sesizarea nu poate fi omisă").doesNotContain("??");
    assertThat(post("NOTICE", "PROSECUTOR", "77/P", yesterday, "12:00", "abuz", "Director")).hasStatus3xxRedirection();
    assertThat(finding("CONFIRMED", "SEXUAL", "")).hasStatus3xxRedirection();
    assertThat(post(List.of("RECEIVED", "LOOKED_AT"), "FEEDBACK", yesterday, "LETTER", "", "12/2026")).hasStatus3xxRedirection();
    var letter = get("/feedback.pdf");
    assertThat(letter).hasStatusOk();
    assertThat(get("")).hasStatusOk().bodyText().contains("abuz sexual", "parchetul").doesNotContain("??");
  }

  @Test
  void entryRefusedLeadsToTheCourtAndTheCaseWaitsForIt() {
    assertThat(field("Ioana\nVasile", "NO", "YES")).hasStatus(422).bodyText().contains("art. 100").doesNotContain("??");
    assertThat(post("ORDER", "Judecătoria", "1", yesterday, "țipete")).hasStatus(422).bodyText().contains("intrarea a fost refuzată").doesNotContain("??");
    field("Ioana\nVasile", "YES", "YES");
    assertThat(post("ORDER", "Judecătoria", "1", yesterday, "țipete")).hasStatus3xxRedirection();
    assertThat(interventions.of(id).awaitsOrder()).isTrue();
    assertThat(post("ORDER_DECIDED", "GRANTED", "2", yesterday, "")).hasStatus3xxRedirection();
    assertThat(interventions.of(id).awaitsOrder()).isFalse();
  }

  @Test
  void aRiskThatRemainsIsPassedToPrevention() {
    field("Ioana\nVasile", "YES", "NO");
    assertThat(finding("NOT_CONFIRMED", null, "SPAS Câmpeni")).hasStatus3xxRedirection();
    assertThat(jdbc.sql("select trigger from childprotection.prevention_file where child_id = :child").param("child", invented.childOf(id)).query(String.class).single())
        .isEqualTo("AFTER_SIGNAL");
  }

  @Test
  void i24AnAccusedOfficerIsKeptOutAtOnce() {
    var accused = SignIn.stranger("Rău", "childprotection READ WORK");
    invented.employ(accused);
    assertThat(post("ACCUSED_OFFICER", yesterday, accused.id().toString(), "lovit copilul")).hasStatus3xxRedirection();
    assertThat(invented.find(id).asCase().keptOut()).containsExactly(accused.id());
  }

  @Test
  void i24AnAccusedCarerWhoWorksWithAnAccountLosesTheFileToo() {
    var carer = SignIn.stranger("Zara", "childprotection READ WORK");
    invented.employ(carer);
    jdbc.sql("update directory.officer set unit_id = :unit where id = :id").param("unit", worker.unit()).param("id", carer.id()).update();
    assertThat(mvc.post().uri(id.path() + "/intervention/forms/ACCUSED_CARER").with(SignIn.as(worker)).with(csrf()).param("key", UUID.randomUUID().toString())
        .param("values[0]", yesterday).param("values[1]", "").param("values[2]", "a lovit copilul").param("values[3]", carer.id().toString())
        .param("person", invented.childOf(id).toString()).param("personText", "Retras Mihai").exchange()).hasStatus3xxRedirection();
    assertThat(invented.find(id).asCase().keptOut()).containsExactly(carer.id());
  }

  private MvcTestResult field(String members, String police, String refused) {
    return post("FIELD", "POLICE", yesterday, "10:00", "", "12:00", "", members, police, refused, "", "mama", "doi copii", "singuri în casă", "", "", "", "HIGH", "mutați la bunică",
        "", "");
  }

  private MvcTestResult finding(String result, @Nullable String form, String passedTo) {
    return post(form == null ? List.of() : List.of(form), "FINDING", yesterday, result, "", "PARENT", "", "după vizită", passedTo);
  }

  private MvcTestResult get(String page) {
    return mvc.get().uri(id.path() + "/intervention" + page).with(SignIn.as(worker)).exchange();
  }

  private MvcTestResult post(String kind, String... values) {
    return post(List.of(), kind, values);
  }

  private MvcTestResult post(List<String> picks, String kind, String... values) {
    var request = mvc.post().uri(id.path() + "/intervention/forms/" + kind).with(SignIn.as(worker)).with(csrf()).param("key", UUID.randomUUID().toString());
    for (int i = 0; i < values.length; i++) {
      request = request.param("values[" + i + "]", values[i]);
    }
    for (var pick : picks) {
      request = request.param("picks", pick);
    }
    return request.exchange();
  }
}
