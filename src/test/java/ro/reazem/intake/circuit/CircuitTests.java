package ro.reazem.intake.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.intake.entry.Channel;
import ro.reazem.intake.entry.Correspondent;
import ro.reazem.intake.entry.Entries;
import ro.reazem.intake.entry.Entry;
import ro.reazem.intake.entry.EntryId;
import ro.reazem.intake.entry.NewEntry;
import ro.reazem.intake.entry.Paper;
import ro.reazem.intake.entry.RegisteringEntry;
import ro.reazem.intake.entry.Stage;
import ro.reazem.intake.registry.KeepingRegistries;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** A paper on its way: who may do what, in which order, and what is kept of it. */
@SpringBootTest
@AutoConfigureMockMvc
class CircuitTests {

  @Autowired MockMvcTester mvc;
  @Autowired KeepingRegistries keeping;
  @Autowired RegisteringEntry registering;
  @Autowired AdvancingEntry advancing;
  @Autowired Entries entries;
  @Autowired Hops hops;
  @Autowired JdbcClient jdbc;
  final Officer registrar = SignIn.officer("registratura");
  final Officer head = SignIn.officer("sef");
  final Officer worker = SignIn.officer("asistent");
  final Officer director = SignIn.officer("director");
  EntryId paper;

  @BeforeEach
  void aPaper() {
    var registry = keeping.open(RegistryId.create(), "C" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(), "Registru de probă",
        DemoUnit.REGISTRY.id(), null);
    paper = registering.register(NewEntry.incoming(UUID.randomUUID(), registry, Channel.POST, Correspondent.organisation("Judecătoria"),
        Paper.about("Solicitare de anchetă socială"), null), registrar).id();
  }

  @Test
  void aPaperGoesItsWayToTheAnswerAndToTheFile() {
    drafted();
    step(Step.to(Stage.CHECKED, ""), head);
    step(Step.to(Stage.LEGAL_VISA, "fără observații"), head);
    step(Step.to(Stage.FINANCIAL_VISA, "nr. 12"), SignIn.officer("plati"));
    step(Step.to(Stage.SIGNED, ""), director);
    step(Step.to(Stage.NUMBERED_OUT, ""), registrar);
    step(Step.send(SendingMethod.POST_WITH_RECEIPT, "AR 4471"), registrar);
    step(Step.to(Stage.FILED, ""), registrar);

    var answer = entries.findAnswer(paper.value()).orElseThrow();
    assertThat(now().answerNumber()).isEqualTo(answer.number().ofYear()).isEqualTo("2/" + answer.number().year());
    assertThat(now().closedOn()).isNotNull();
    assertThat(answer.stage()).isEqualTo(Stage.SENT);
    assertThat(hops.of(paper)).extracting(Hop::stage).containsExactly(Stage.RESOLVED, Stage.ASSIGNED, Stage.DRAFTED, Stage.CHECKED,
        Stage.LEGAL_VISA, Stage.FINANCIAL_VISA, Stage.SIGNED, Stage.NUMBERED_OUT, Stage.SENT, Stage.FILED);
    assertThat(hops.of(answer.getId())).singleElement().extracting(Hop::proof).isEqualTo("AR 4471");
  }

  @Test
  void noStepIsSkipped() {
    assertThatThrownBy(() -> step(Step.to(Stage.SIGNED, ""), director)).hasMessage("intake.circuit.notNext");
    step(Step.resolve(SignIn.UNIT, "Pentru răspuns."), director);
    assertThatThrownBy(() -> step(Step.to(Stage.DRAFTED, ""), worker)).hasMessage("intake.circuit.notNext");
  }

  @Test
  void whoeverDraftsNeitherChecksNorSigns() {
    step(Step.resolve(SignIn.UNIT, "Pentru răspuns."), director);
    step(Step.assign(head.id(), ""), director);
    step(Step.to(Stage.DRAFTED, ""), head);

    assertThatThrownBy(() -> step(Step.to(Stage.CHECKED, ""), head)).hasMessage("intake.circuit.ownDraft");
  }

  @Test
  void onlyTheResponsibleOfficerDrafts() {
    step(Step.resolve(SignIn.UNIT, "Pentru răspuns."), director);
    step(Step.assign(worker.id(), ""), head);

    assertThatThrownBy(() -> step(Step.to(Stage.DRAFTED, ""), registrar)).hasMessage("intake.circuit.notResponsible");
  }

  @Test
  void aPaperGoesBackOnlyWithAReasonAndOnlyWhereItWas() {
    drafted();
    assertThatThrownBy(() -> advancing.sendBack(paper, now().version(), Stage.ASSIGNED, " ", head)).hasMessage("intake.entry.reasonMissing");
    assertThatThrownBy(() -> advancing.sendBack(paper, now().version(), Stage.SIGNED, "lipsește anexa", head))
        .hasMessage("intake.circuit.notBehind");

    advancing.sendBack(paper, now().version(), Stage.ASSIGNED, "lipsește anexa", head);

    assertThat(now().stage()).isEqualTo(Stage.ASSIGNED);
    assertThat(now().responsibleId()).isEqualTo(worker.id());
    assertThat(hops.of(paper).getLast().comment()).isEqualTo("lipsește anexa");
    assertThat(hops.of(paper).getLast().returns()).isTrue();
  }

  @Test
  void whatNobodyAnswersIsFiledOnlyWithAReason() {
    assertThatThrownBy(() -> step(Step.to(Stage.FILED, ""), registrar)).hasMessage("intake.circuit.filedWithoutReason");
    step(Step.to(Stage.FILED, "pentru informare"), registrar);
    assertThat(now().closedOn()).isNotNull();
  }

  @Test
  void nothingIsSentWithoutProof() {
    assertThatThrownBy(() -> Step.send(SendingMethod.POST, " ")).isInstanceOf(RuleViolated.class);
  }

  @Test
  void aStepSeenByNobodyElseYetIsNotOverwritten() {
    assertThatThrownBy(() -> advancing.advance(paper, 7, Step.resolve(SignIn.UNIT, "Da."), director))
        .isInstanceOf(OptimisticLockingFailureException.class);
  }

  @Test
  void aStepIsNeverChangedAfterwards() {
    step(Step.resolve(SignIn.UNIT, "Pentru răspuns."), director);

    assertThatThrownBy(() -> jdbc.sql("update intake.hop set comment = 'alt text' where entry_id = :id").param("id", paper.value()).update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void theRegistrarIsOfferedNoDecision() {
    var url = "/registry/entries/" + paper + "/circuit";
    assertThat(mvc.get().uri(url).with(SignIn.as("registratura"))).hasStatusOk().bodyText().contains("to=FILED")
        .doesNotContain("to=RESOLVED", "??");
    assertThat(mvc.post().uri(url + "/step").param("to", "RESOLVED").param("version", "0").param("unit", SignIn.UNIT.toString())
        .param("comment", "Da.").with(csrf()).with(SignIn.as("registratura"))).hasStatus(422);
    assertThat(mvc.get().uri(url).with(SignIn.as("director"))).hasStatusOk().bodyText().contains("to=RESOLVED");
    assertThat(mvc.get().uri(url + "/step").param("to", "RESOLVED").with(SignIn.as("director"))).hasStatusOk().bodyText().doesNotContain("??");
    assertThat(mvc.post().uri(url + "/step").param("to", "RESOLVED").param("version", "0").param("unit", "")
        .param("comment", "Pentru răspuns.").with(csrf()).with(SignIn.as("director"))).hasStatus(422).bodyText()
        .contains("unit-error", "Pentru răspuns.");
    assertThat(now().stage()).isEqualTo(Stage.REGISTERED);
  }

  private void drafted() {
    step(Step.resolve(SignIn.UNIT, "Pentru răspuns."), director);
    step(Step.assign(worker.id(), ""), head);
    step(Step.to(Stage.DRAFTED, ""), worker);
  }

  private void step(Step step, Officer by) {
    advancing.advance(paper, now().version(), step, by);
  }

  private Entry now() {
    return entries.findById(paper).orElseThrow();
  }
}
