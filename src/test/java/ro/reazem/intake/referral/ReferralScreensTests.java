package ro.reazem.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.intake.registry.KeepingRegistries;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.testing.OwnWord;
import ro.reazem.testing.SignIn;

/** What operators, heads and strangers see of referrals. */
@SpringBootTest
@AutoConfigureMockMvc
class ReferralScreensTests {

  @Autowired MockMvcTester mvc;
  @Autowired KeepingRegistries keeping;
  @Autowired JdbcClient jdbc;
  RegistryId registry;
  String word;

  @BeforeEach
  void aRegistry() {
    word = OwnWord.after("semn");
    registry = keeping.open(RegistryId.create(), "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(), "Registru de probă",
        DemoUnit.REGISTRY.id(), null);
    jdbc.sql("""
        insert into directory.unit (id, revision, told_at, name, active) values (:id, 1, now(), 'Serviciul beneficii de asistență socială', true)
        on conflict do nothing""").param("id", SignIn.UNIT).update();
  }

  @Test
  void theOperatorRegistersWhatIsToldAndTheHeadTriagesIt() {
    assertThat(mvc.get().uri("/referrals/new").with(SignIn.as("registratura"))).hasStatusOk().bodyText().doesNotContain("??");
    var sent = post("IMMEDIATE", "LIFE_IN_DANGER");
    assertThat(sent).hasStatus(302);
    var page = sent.getResponse().getRedirectedUrl();

    assertThat(mvc.get().uri(page).with(SignIn.as("sef"))).hasStatusOk().bodyText().contains(word, "decision=TRIAGE").doesNotContain("??", "Vecina Neagu");
    assertThat(mvc.get().uri("/referrals").param("q", word).with(SignIn.as("sef"))).hasStatusOk().bodyText().contains("Ilinca").doesNotContain("??");
    for (var decision : ReferralDecision.values()) {
      assertThat(mvc.get().uri(page + "/decide").param("decision", decision.name()).with(SignIn.as("sef"))).hasStatusOk().bodyText().doesNotContain("??");
    }
    assertThat(mvc.post().uri(page + "/decide").param("decision", "TRIAGE").param("version", "0").param("urgency", "IMMEDIATE")
        .param("reason", "").with(csrf()).with(SignIn.as("sef"))).hasStatus(422).bodyText().contains("reason-error");
    assertThat(mvc.post().uri(page + "/decide").param("decision", "TRIAGE").param("version", "0").param("urgency", "IMMEDIATE")
        .param("reason", "pericol").with(csrf()).with(SignIn.as("sef"))).hasStatus(302);
    assertThat(mvc.post().uri(page + "/decide").param("decision", "TRIAGE").param("version", "0").param("urgency", "STANDARD")
        .param("reason", "altceva").with(csrf()).with(SignIn.as("sef"))).hasStatus(409).bodyText().contains("altceva");
    assertThat(mvc.get().uri(page + "/actions/new").with(SignIn.as("asistent"))).hasStatusOk().bodyText().doesNotContain("??");
    assertThat(mvc.post().uri(page + "/actions/new").param("kind", "INTERVENTION").param("version", "1").param("performedOn", "20.11.2026")
        .param("performedAt", "99:99").param("found", "Copil găsit").with(csrf()).with(SignIn.as("asistent"))).hasStatus(422).bodyText()
        .contains("performedAt-error", "Copil găsit");
    assertThat(mvc.post().uri(page + "/notes").param("text", "Vecinii confirmă.").with(csrf()).with(SignIn.as("asistent"))).hasStatus(302);
    assertThat(mvc.get().uri(page).with(SignIn.as("asistent"))).hasStatusOk().bodyText().contains("Vecinii confirmă.").doesNotContain("??");
  }

  @Test
  void whoToldIsSeenByOperatorAndHeadOnly() {
    var page = post("STANDARD", "").getResponse().getRedirectedUrl();
    assertThat(mvc.get().uri(page + "/reporter").with(SignIn.as("registratura"))).hasStatusOk().bodyText().contains("Vecina Neagu").doesNotContain("??");
    assertThat(mvc.get().uri(page + "/reporter").with(SignIn.as("sef"))).hasStatusOk().bodyText().contains("Vecina Neagu");
    assertThat(mvc.get().uri(page).with(SignIn.as("asistent"))).hasStatusOk();
    assertThat(mvc.get().uri(page + "/reporter").with(SignIn.as("asistent"))).hasStatus(404);
    assertThat(mvc.get().uri(page + "/reporter").with(SignIn.as("auditor"))).hasStatus(404);
    var stranger = SignIn.as(SignIn.stranger("Străin", "intake READ WORK APPROVE"));
    assertThat(mvc.get().uri(page).with(stranger)).hasStatus(403).bodyText().contains("P. I.").doesNotContain("Probă", word);
    assertThat(mvc.get().uri(page + "/reporter").with(stranger)).hasStatus(404);
  }

  @Test
  void whoComesSecondReadsTheNameOfTheColleague() {
    jdbc.sql("""
        insert into directory.officer (id, revision, told_at, name, job_title, unit_id, active) values (:id, 1, now(), 'Mihai Țurcanu', 'șef', :unit, true)
        on conflict do nothing""").param("id", SignIn.officer("sef").id()).param("unit", SignIn.UNIT).update();
    var page = post("STANDARD", "").getResponse().getRedirectedUrl();
    assertThat(mvc.get().uri("/referrals/waiting").with(SignIn.as("sef"))).hasStatusOk().bodyText().doesNotContain("??");
    assertThat(mvc.post().uri(page + "/take").with(csrf()).with(SignIn.as("sef"))).hasStatus(302);
    assertThat(mvc.post().uri(page + "/take").header("HX-Request", "true").with(csrf()).with(SignIn.as("asistent"))).hasStatusOk().bodyText()
        .contains("Mihai Țurcanu").doesNotContain("??");
  }

  @Test
  void nothingTypedIsLostWhenSomethingIsMissing() {
    assertThat(mvc.post().uri("/referrals/new").param("description", word).param("persons[0].familyName", "Țepeș").param("persons[1].age", "x")
        .param("reportedAt", "25:00").with(csrf()).with(SignIn.as("registratura"))).hasStatus(422).bodyText()
        .contains(word, "Țepeș", "source-error", "urgency-error", "persons-1-age-error", "reportedAt-error").doesNotContain("??");
    assertThat(mvc.post().uri("/referrals/new").param("more", "true").param("description", word).with(csrf()).with(SignIn.as("registratura")))
        .hasStatusOk().bodyText().contains("persons[1].familyName", word);
    assertThat(mvc.post().uri("/referrals/new/terms").param("triggers", "LIFE_IN_DANGER").with(csrf()).with(SignIn.as("registratura"))).hasStatusOk()
        .bodyText().doesNotContain("??");
  }

  private MvcTestResult post(String urgency, String trigger) {
    return mvc.post().uri("/referrals/new").param("key", UUID.randomUUID().toString()).param("source", "NEIGHBOUR").param("reportedOn", "20.11.2026")
        .param("reportedAt", "08:40").param("channel", "PHONE_NOTE").param("registry", registry.toString()).param("reporterName", "Vecina Neagu")
        .param("matter", "CHILD").param("persons[0].familyName", "Probă").param("persons[0].givenName", "Ilinca").param("setting", "URBAN")
        .param("triggers", trigger).param("urgency", urgency).param("description", "Plânge noaptea " + word).param("unit", SignIn.UNIT.toString())
        .with(csrf()).with(SignIn.as("registratura")).exchange();
  }
}
