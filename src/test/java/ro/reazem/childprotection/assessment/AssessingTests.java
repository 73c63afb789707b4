package ro.reazem.childprotection.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.CaseStage;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** From the report of the initial assessment to the plan, on the real database and through the screens. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class AssessingTests {

  @Autowired AssessingChild assessing;
  @Autowired Assessments assessments;
  @Autowired InventedCases invented;
  @Autowired CaseTerms terms;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private Officer worker;
  private Officer head;
  private ChildCaseId id;

  @BeforeEach
  void aCaseInInitialAssessment() {
    worker = SignIn.stranger("Adela", "childprotection READ WORK", "people READ");
    head = SignIn.colleague(UUID.randomUUID(), worker.unit(), "Șefa", "childprotection READ WORK APPROVE", "people READ");
    id = invented.open("Evaluat", LocalDate.of(2018, 3, 3), worker);
    invented.appoint(id, worker);
  }

  @Test
  void theReportMeetsItsTermAndAnotherApprovesIt() {
    assessing.send(id, UUID.randomUUID(), report(InitialConclusion.DETAILED), worker);
    assertThat(terms.of(id.asCase()).stream().filter(one -> one.rule().equals(CaseTerms.INITIAL))).allMatch(one -> one.met() != null);
    var sent = assessments.initial(invented.find(id)).getFirst().id();
    refused("childprotection.initial.own", () -> assessing.approve(id, sent, worker));
    assertThatThrownBy(() -> assessing.send(id, UUID.randomUUID(), report(InitialConclusion.DETAILED), worker)).hasMessage("childprotection.initial.waits");
    assessing.approve(id, sent, head);
    assertThat(invented.find(id).stage()).isEqualTo(CaseStage.DETAILED_ASSESSMENT);
    refused("childprotection.initial.decided", () -> assessing.approve(id, sent, head));
    assertThatThrownBy(() -> jdbc.sql("update childprotection.initial_assessment set content = '{}' where id = :id").param("id", sent).update())
        .as("what was approved never changes").isNotNull();
  }

  @Test
  void aReturnedReportIsWrittenAnewBesideIt() {
    assessing.send(id, UUID.randomUUID(), report(InitialConclusion.DETAILED), worker);
    assessing.giveBack(id, assessments.initial(invented.find(id)).getFirst().id(), "lipsește discuția cu școala", head);
    assessing.send(id, UUID.randomUUID(), report(InitialConclusion.EMERGENCY), worker);
    assertThat(assessments.initial(invented.find(id))).extracting(InitialAssessment::state).containsExactlyInAnyOrder("SENT", "RETURNED");
    var waiting = assessments.initial(invented.find(id)).stream().filter(InitialAssessment::waits).findFirst().orElseThrow();
    assessing.approve(id, waiting.id(), head);
    assertThat(invented.find(id).stage()).as("the plan begins at once").isEqualTo(CaseStage.PLANNING);
    assertThat(terms.of(id.asCase()).stream().filter(Deadline::isOpen)).extracting(Deadline::rule).contains(CaseTerms.PLAN);
  }

  @Test
  void theDetailedAssessmentEndsWithTheSocialPartAndOneOther() {
    refused("childprotection.detailed.notYet", () -> write(DetailedDomain.SOCIAL, 2));
    assessing.send(id, UUID.randomUUID(), report(InitialConclusion.DETAILED), worker);
    assessing.approve(id, assessments.initial(invented.find(id)).getFirst().id(), head);
    write(DetailedDomain.MEDICAL, 1);
    write(DetailedDomain.CHILD, null);
    refused("childprotection.detailed.partsMissing", () -> assessing.finish(id, invented.find(id).version(), worker));
    write(DetailedDomain.SOCIAL, 3);
    write(DetailedDomain.SOCIAL, 2);
    assessing.finish(id, invented.find(id).version(), worker);
    assertThat(invented.find(id).stage()).isEqualTo(CaseStage.PLANNING);
    assertThat(assessments.detailed(invented.find(id)).stream().filter(one -> one.domain() == DetailedDomain.SOCIAL)).as("scores over time").hasSize(2);
    assertThat(mvc.get().uri(id.path() + "/assessment").with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().contains("3 din 6", "nevoie gravă")
        .doesNotContain("??");
  }

  @Test
  void theFormComesBackWithEverythingAndIsTakenIn() {
    var wrong = mvc.post().uri(id.path() + "/assessment/initial").with(SignIn.as(worker)).with(csrf()).param("seen", "bunica").param("physicalState", "fără urme")
        .param("situation", "stă cu bunica").param("risks", "niciunul").param("risk", "HIGH").param("conclusion", "CLOSE").param("proposal", "închidere")
        .param("scores[4]", "2").param("withoutVisit", "mutat").exchange();
    assertThat(wrong).hasStatus(422).bodyText().contains("La risc ridicat", "stă cu bunica").doesNotContain("??");
    var day = DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now(clock).minusDays(1));
    assertThat(mvc.post().uri(id.path() + "/assessment/initial").with(SignIn.as(worker)).with(csrf()).param("key", UUID.randomUUID().toString())
        .param("visitedOn", day).param("visitedAt", "21:30").param("seen", "bunica").param("physicalState", "fără urme").param("situation", "stă cu bunica")
        .param("risks", "niciunul").param("risk", "LOW").param("conclusion", "CLOSE").param("proposal", "închidere").param("scores[4]", "2").exchange())
        .hasStatus3xxRedirection();
    var content = assessments.initial(invented.find(id)).getFirst().content();
    assertThat(content.scores()).isEqualTo(Map.of(RiskFactor.FEAR, 2));
    assertThat(mvc.get().uri(id.path() + "/assessment").with(SignIn.as(head)).exchange()).hasStatusOk().bodyText().contains("Aprobă raportul", "2 din 3")
        .doesNotContain("??");
    assertThat(mvc.get().uri(id.path() + "/assessment").with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().doesNotContain("Aprobă raportul");
  }

  private void write(DetailedDomain domain, @Nullable Integer score) {
    assessing.write(id, UUID.randomUUID(), domain, score, new DetailedContent(LocalDate.now(clock), "Adela", "constatat", "", "", ""), worker);
  }

  private InitialContent report(InitialConclusion conclusion) {
    return InitialContentTests.content(LocalDateTime.now(clock).minusHours(5), "", RiskLevel.HIGH, conclusion, Map.of(RiskFactor.SEVERITY, 2));
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(RuleViolated.class).hasMessage(code);
  }
}
