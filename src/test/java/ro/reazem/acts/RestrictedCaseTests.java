package ro.reazem.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** Who still sees an act of a restricted case, and that the day of a head is silent about a case that is hidden from them. */
@SpringBootTest
@AutoConfigureMockMvc
class RestrictedCaseTests {

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private final Officer asistent = SignIn.officer("asistent");
  private final Officer sef = SignIn.officer("sef");
  private final Officer plati = SignIn.officer("plati");
  private final Officer director = SignIn.officer("director");
  private final Officer jurist = ActOnScreen.jurist();
  private final Officer colleague = SignIn.colleague(UUID.randomUUID(), SignIn.UNIT, "Colega Probă", "financialaid READ WORK", "acts READ WORK");

  @Test
  void whoeverGivesTheVisaSeesTheActThatAsksForItAndNoOther() {
    var screen = new ActOnScreen(mvc, jdbc, clock);
    var act = screen.draft(asistent, "admitere-urgenta");
    assertThat(status(act, colleague)).isEqualTo(200);
    jdbc.sql("update directory.case_relation set restricted = true, responsible_id = :me where case_id = :id").param("me", asistent.id())
        .param("id", act.caseId).update();

    assertThat(status(act, colleague)).isEqualTo(404);
    assertThat(status(act, jurist)).isEqualTo(404);
    assertThat(status(act, asistent)).isEqualTo(200);
    assertThat(act.send(asistent)).isEqualTo("AT_VISAS");
    assertThat(status(act, jurist)).isEqualTo(200);
    assertThat(status(act, plati)).isEqualTo(404);
    assertThat(status(act, colleague)).isEqualTo(404);
    act.visa(sef);
    assertThat(act.visa(jurist)).isEqualTo("TO_SIGN");
    assertThat(status(act, jurist)).isEqualTo(200);
    assertThat(act.sign(director)).isEqualTo("SIGNED");
    assertThat(status(act, director)).isEqualTo(200);
    assertThat(status(act, colleague)).isEqualTo(404);
  }

  @Test
  void theTeamAndTheTasksOfAHeadAreSilentAboutACaseHiddenFromThem() {
    var id = UUID.randomUUID();
    var number = "H" + id.toString().substring(0, 8) + "/2026";
    ActOnScreen.known(jdbc, id, SignIn.UNIT, "Probă");
    jdbc.sql("""
        insert into worklist.known_case (context, id, revision, told_at, number, kind, status, stage, opened_on, unit_id, subject, folded_subject, path)
        values ('financialaid', :id, 1, now(), :number, 'VMI', 'OPEN', 'REGISTERED', '2001-01-01', :unit, '', '', '/somewhere')""").param("id", id)
        .param("number", number).param("unit", SignIn.UNIT).update();
    jdbc.sql("""
        insert into worklist.known_deadline (id, revision, told_at, context, case_id, unit_id, rule, act, article, length, unit, started_on, due_on,
          alarm_on, cancelled, extended_by, near_told_for, missed_told_for)
        values (:id, 1, now(), 'financialaid', :id, :unit, 'VMI_DECISION', 'L', '1', 1, 'DAYS', '2001-01-01', '2001-01-02', '2001-01-02', false, '',
          '2001-01-02', '2001-01-02')""").param("id", id).param("unit", SignIn.UNIT).update();
    jdbc.sql("""
        insert into worklist.task (id, officer_id, title, note, due_on, context, case_id, created_by, created_at)
        values (:id, :sef, 'de făcut', '', current_date + 1, 'financialaid', :id, :sef, now())""").param("id", id).param("sef", sef.id()).update();
    try {
      assertThat(page("/team?unit=" + SignIn.UNIT)).contains(number);
      assertThat(page("/tasks")).contains(number);
      jdbc.sql("update directory.case_relation set kept_out = array[:sef]::uuid[] where case_id = :id").param("sef", sef.id()).param("id", id).update();
      assertThat(page("/team?unit=" + SignIn.UNIT)).doesNotContain(number);
      assertThat(page("/tasks")).contains("de făcut").doesNotContain(number);
    } finally {
      jdbc.sql("delete from worklist.task where id = :id").param("id", id).update();
      jdbc.sql("delete from worklist.known_deadline where id = :id").param("id", id).update();
      jdbc.sql("delete from worklist.known_case where id = :id").param("id", id).update();
    }
  }

  private String page(String address) {
    return new ActOnScreen(mvc, jdbc, clock).get(sef, address);
  }

  private int status(ActOnScreen act, Officer who) {
    return mvc.get().uri("/acts/" + act.id).with(SignIn.as(who)).exchange().getResponse().getStatus();
  }
}
