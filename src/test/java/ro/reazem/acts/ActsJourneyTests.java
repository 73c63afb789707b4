package ro.reazem.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.SignIn;

/** An act from its template to its challenge, and all that is refused on the way. */
@SpringBootTest
@AutoConfigureMockMvc
class ActsJourneyTests {

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private final Officer asistent = SignIn.officer("asistent");
  private final Officer sef = SignIn.officer("sef");
  private final Officer director = SignIn.officer("director");
  private final Officer jurist = ActOnScreen.jurist();

  @Test
  void aDispositionIsDraftedVisaedSignedCommunicatedChallengedAndSettled() {
    var act = new ActOnScreen(mvc, jdbc, clock).draft(asistent, "admitere-urgenta");
    assertThat(act.state()).isEqualTo("DRAFT");
    assertThat(act.send(asistent)).isEqualTo("AT_VISAS");
    assertThat(act.visa(sef)).isEqualTo("AT_VISAS");
    assertThat(act.visa(jurist)).isEqualTo("TO_SIGN");
    assertThat(act.sign(director)).isEqualTo("SIGNED");
    var pdf = act.pdf(director);
    assertThat(PdfProof.text(pdf)).contains("DISPOZIȚIA nr. " + act.number(), "Centrul de primire").doesNotContain("PROIECT");
    assertThat(PdfProof.failures(pdf)).isEmpty();
    assertThat(act.pdf(asistent)).isEqualTo(pdf);
    assertThat(act.step(asistent, "COMMUNICATE", act.communication())).isEqualTo(422);
    assertThat(act.scan(asistent)).isEqualTo(302);
    assertThat(act.step(asistent, "COMMUNICATE", act.communication())).isEqualTo(302);
    assertThat(act.state()).isEqualTo("COMMUNICATED");
    assertThat(jdbc.sql("select rule, due_on from platform.deadline where case_id = :case").param("case", act.caseId)
        .query((row, n) -> row.getString(1) + " " + row.getObject(2, LocalDate.class)).list())
        .anyMatch(term -> term.startsWith("ACTS_PRIOR_COMPLAINT"));
    assertThat(act.step(asistent, "CHALLENGE", "challenger", "Maria Probă", "lodgedOn", act.today(), "addressedTo", "ISSUER", "registryNumber", "77/2026"))
        .isEqualTo(302);
    assertThat(act.state()).isEqualTo("CHALLENGED");
    var challenge = jdbc.sql("select id::text from acts.challenge where act_id = :id").param("id", act.id).query(String.class).single();
    assertThat(act.step(asistent, "SETTLE", "challenge", challenge, "outcome", "REJECTED", "settledOn", act.today(), "outcomeAct", "Răspuns nr. 5"))
        .isEqualTo(302);
    assertThat(act.state()).isEqualTo("SETTLED");
    assertThat(act.page(asistent)).contains("Răspuns nr. 5", "Maria Probă", "respinsă");
  }

  @Test
  void whoWroteAnActNeitherVisasNorSignsItAndNobodyGivesTwoVisas() {
    var act = new ActOnScreen(mvc, jdbc, clock).draft(sef, "admitere-urgenta");
    act.send(sef);
    assertThat(act.visa(sef)).isEqualTo("AT_VISAS");
    assertThat(jdbc.sql("select count(*) from acts.visa where act_id = :id").param("id", act.id).query(Integer.class).single()).isZero();
    act.visa(ActOnScreen.head());
    act.visa(jurist);
    assertThat(act.sign(ActOnScreen.signing(sef))).isEqualTo("TO_SIGN");
    assertThat(act.sign(ActOnScreen.signing(jurist))).isEqualTo("TO_SIGN");
    assertThat(act.sign(director)).isEqualTo("SIGNED");
  }

  @Test
  void aChangeWithdrawsTheVisasAndARefusalSendsTheActBackWithItsReason() {
    var act = new ActOnScreen(mvc, jdbc, clock).draft(asistent, "admitere-urgenta");
    act.send(asistent);
    act.visa(sef);
    assertThat(act.step(jurist, "RETURN", "reason", "")).isEqualTo(422);
    assertThat(act.step(jurist, "RETURN", "reason", "Temeiul nu este potrivit.")).isEqualTo(302);
    assertThat(act.state()).isEqualTo("DRAFT");
    assertThat(act.page(asistent)).contains("Temeiul nu este potrivit.", "nu mai contează");
    act.send(asistent);
    act.visa(sef);
    assertThat(act.rewrite(asistent, "Obiect schimbat")).isEqualTo(302);
    assertThat(act.state()).isEqualTo("DRAFT");
    assertThat(jdbc.sql("select content from acts.act where id = :id").param("id", act.id).query(String.class).optional()).isEmpty();
  }

  @Test
  void whatIsRequiredIsAskedForBeforeSendingAndADraftIsCancelledWithAReason() {
    var act = new ActOnScreen(mvc, jdbc, clock).draft(asistent, "admitere-urgenta", "motiv", "");
    assertThat(act.send(asistent)).isEqualTo("DRAFT");
    assertThat(act.step(asistent, "CANCEL", "reason", "Nu mai este nevoie.")).isEqualTo(302);
    assertThat(act.state()).isEqualTo("CANCELLED");
  }

  @Test
  void aNewActReplacesTheOldOneOnce() {
    var screen = new ActOnScreen(mvc, jdbc, clock);
    var old = screen.draft(asistent, "referat");
    old.send(asistent);
    old.sign(director);
    var newer = screen.replacing(old, asistent, "referat", "REVOKES");
    newer.send(asistent);
    newer.sign(director);
    assertThat(newer.state()).isEqualTo("SIGNED");
    assertThat(old.page(asistent)).contains("Un act mai nou");
    assertThat(jdbc.sql("select superseded_by_id from acts.act where id = :id").param("id", old.id).query(UUID.class).single()).isEqualTo(newer.id);
    assertThat(jdbc.sql("select count(*) from platform.act where revokes is not null and id = (select issued_id from acts.act where id = :id)")
        .param("id", newer.id).query(Integer.class).single()).isEqualTo(1);
  }

  @Test
  void manyAreSignedAtOnceWithTheOutcomeOfEach() {
    var screen = new ActOnScreen(mvc, jdbc, clock);
    var first = screen.draft(asistent, "referat");
    var second = screen.draft(asistent, "referat");
    first.send(asistent);
    second.send(asistent);
    var own = screen.draft(sef, "referat");
    own.send(sef);
    assertThat(screen.signAll(ActOnScreen.signing(sef), first, second, own)).contains("Semnate: 2 din 3", "Cine a scris actul nu îl și semnează");
    assertThat(first.number()).isEqualTo(second.number() - 1);
  }

  @Test
  void aSignedActIsNeverChangedNotEvenInTheDatabase() {
    var act = new ActOnScreen(mvc, jdbc, clock).draft(asistent, "referat");
    act.send(asistent);
    act.sign(director);
    assertThat(act.rewrite(asistent, "Altceva")).isEqualTo(404);
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> jdbc.sql("update acts.act set subject = 'x' where id = :id").param("id", act.id).update())
        .hasMessageContaining("never changed");
  }
}
