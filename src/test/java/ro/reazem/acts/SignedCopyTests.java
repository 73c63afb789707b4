package ro.reazem.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.casework.DeadlinePassed;
import ro.reazem.events.casework.DeadlineState;
import ro.reazem.events.casework.TermUnit;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.signatures.TestIssuer;
import ro.reazem.testing.Heard;
import ro.reazem.testing.SignIn;

/** The signed copy of an act, and what runs from its communication. */
@SpringBootTest
@AutoConfigureMockMvc
class SignedCopyTests {

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;

  private final Officer asistent = SignIn.officer("asistent");
  private final TestIssuer.Signatory elena = new TestIssuer("Emitent de probă").issueTo("Elena Știrbei", true);

  @Test
  void thePdfSignedElsewhereIsTakenAndNoOtherFileIs() {
    var act = signed("referat");
    var other = signed("referat");
    var paper = act.pdf(asistent);
    assertThat(act.copy(asistent, "ELECTRONIC", "nesemnat.pdf", paper)).isEqualTo(422);
    assertThat(act.copy(asistent, "ELECTRONIC", "altul.pdf", elena.sign(other.pdf(asistent)))).isEqualTo(422);
    var copy = elena.sign(paper);
    var changed = copy.clone();
    changed[paper.length / 2] ^= 1;
    assertThat(act.copy(asistent, "ELECTRONIC", "schimbat.pdf", changed)).isEqualTo(422);
    assertThat(act.copy(asistent, "ELECTRONIC", "gol.pdf", new byte[0])).isEqualTo(422);
    assertThat(act.copy(asistent, "PAPER", "../../etc/passwd", "root:x".getBytes(StandardCharsets.UTF_8))).isEqualTo(422);
    assertThat(copyOf(act)).isNull();
    assertThat(act.copy(asistent, "ELECTRONIC", "semnat.pdf", copy)).isEqualTo(302);
    assertThat(copyOf(act)).isNotNull();
    assertThat(mvc.get().uri("/acts/" + act.id + "/copy").with(SignIn.as(asistent)).exchange().getResponse().getContentAsByteArray()).isEqualTo(copy);
  }

  @Test
  void aChallengeAfterTheTermIsTakenAndToldAsLate() {
    var act = signed("admitere-urgenta");
    act.scan(asistent);
    act.step(asistent, "COMMUNICATE", act.communication());
    // as if it had all happened sixty days ago
    jdbc.sql("update platform.deadline set start_on = :started, anchor_on = :started, due_on = :due, alarm_on = :due where case_id = :case")
        .param("started", LocalDate.now(clock).minusDays(60)).param("due", LocalDate.now(clock).minusDays(30)).param("case", act.caseId).update();
    assertThat(act.step(asistent, "CHALLENGE", "challenger", "Maria Probă", "lodgedOn", act.today(), "addressedTo", "COURT", "registryNumber", "1/2026"))
        .isEqualTo(302);
    assertThat(act.page(asistent)).contains("tardivă");
  }

  @Test
  void aTermThatPassesUnusedMakesTheActFinalHoweverOftenItIsTold() {
    var act = signed("admitere-urgenta");
    act.scan(asistent);
    act.step(asistent, "COMMUNICATE", act.communication());
    var deadline = jdbc.sql("select deadline_id from acts.communication where act_id = :id").param("id", act.id).query(UUID.class).single();
    var due = LocalDate.now(clock).minusDays(1);
    jdbc.sql("update platform.deadline set start_on = :started, anchor_on = :started, due_on = :due, alarm_on = :due where id = :id").param("started", due.minusDays(30))
        .param("due", due).param("id", deadline).update();
    var told = new DeadlinePassed(new DeadlineState(deadline, 2, new CaseRef("financialaid", act.caseId), "ACTS_PRIOR_COMPLAINT",
        new LegalBasis("Legea nr. 554/2004", "art. 7"), 30, TermUnit.DAYS, due.minusDays(30), null, due, null, due, null, null, false, "", null),
        clock.instant(), "", null);
    var begun = Instant.now();
    for (int times = 0; times < 3; times++) {
      transaction.executeWithoutResult(status -> publisher.publishEvent(told));
      // one after the other, as in the archive's tests: of equal events under way at once the registry of publications closes one
      Heard.since(jdbc, begun);
    }
    assertThat(finalOn(act)).isEqualTo(due);
    assertThat(act.page(asistent)).contains("actul este definitiv");
  }

  @Test
  void whatCannotBeOfACommunicationIsRefusedBesideItsField() {
    var act = signed("admitere-urgenta");
    act.scan(asistent);
    assertThat(act.step(asistent, "COMMUNICATE", "addressee", "Altcineva", "channel", "HAND", "communicatedOn", act.today(), "proof", "x")).isEqualTo(422);
    assertThat(act.step(asistent, "COMMUNICATE", "addressee", "Maria Probă", "channel", "HAND", "communicatedOn", act.today(), "proof", "")).isEqualTo(422);
    assertThat(act.step(asistent, "COMMUNICATE", "addressee", "Maria Probă", "channel", "HAND", "communicatedOn", "01.01.2020", "proof", "x")).isEqualTo(422);
    assertThat(act.step(asistent, "COMMUNICATE", act.communication())).isEqualTo(302);
    assertThat(act.step(asistent, "COMMUNICATE", act.communication())).isEqualTo(422);
    assertThat(jdbc.sql("select count(*) from acts.communication where act_id = :id").param("id", act.id).query(Integer.class).single()).isEqualTo(1);
  }

  private ActOnScreen signed(String template) {
    var act = new ActOnScreen(mvc, jdbc, clock).draft(asistent, template);
    act.send(asistent);
    if (template.equals("admitere-urgenta")) {
      act.visa(SignIn.officer("sef"));
      act.visa(ActOnScreen.jurist());
    }
    act.sign(SignIn.officer("director"));
    assertThat(act.state()).isEqualTo("SIGNED");
    return act;
  }

  private LocalDate finalOn(ActOnScreen act) {
    return jdbc.sql("select final_on from acts.act where id = :id").param("id", act.id).query((row, n) -> row.getObject(1, LocalDate.class)).list().getFirst();
  }

  private UUID copyOf(ActOnScreen act) {
    return jdbc.sql("select copy_id from acts.act where id = :id").param("id", act.id).query((row, n) -> row.getObject(1, UUID.class)).list().getFirst();
  }
}
