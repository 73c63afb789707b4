package ro.reazem.financialaid.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.identity.OfficerRecorded;
import ro.reazem.events.identity.UnitRecorded;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.financialaid.application.RequestFields;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.testing.SignIn;

/** Giving a request to a colleague, and offering it to another unit. */
@SpringBootTest
@AutoConfigureMockMvc
class GivingTests {

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired WorklistNews listener;
  @Autowired Clock clock;
  final UUID colleague = UUID.randomUUID();
  final UUID otherUnit = DemoUnit.PREVENTION.id();
  String page;
  UUID id;

  @BeforeEach
  void aRequestAndAColleague() throws Exception {
    var family = InventedFamily.ofFour(LocalDate.now(clock)).tell(jdbc, publisher, transaction);
    var post = mvc.post().uri("/financialaid/applications/new").with(SignIn.as("asistent")).with(csrf());
    RequestFields.v3(family, LocalDate.now(clock)).each(post::param);
    page = String.valueOf(post.exchange().getResponse().getRedirectedUrl());
    id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
    transaction.executeWithoutResult(status -> {
      publisher.publishEvent(new UnitRecorded(otherUnit, 0, Instant.now(), "Serviciul prevenire", null, true));
      publisher.publishEvent(new OfficerRecorded(colleague, 0, Instant.now(), "Maria Enache", "asistent social", DemoUnit.BENEFITS.id(), true, null));
    });
    for (int tries = 0; tries < 200 && jdbc.sql("select count(*) from directory.officer where id = :id").param("id", colleague)
        .query(Integer.class).single() == 0; tries++) {
      Thread.sleep(50);
    }
  }

  @Test
  void theHeadGivesARequestToAColleagueAndTheCaseworkerMayNot() {
    assertThat(post("asistent", "/give/officer", "version", "0", "officer", colleague.toString())).hasStatus(403);
    assertThat(post("sef", "/give/officer", "version", "0", "officer", "cineva")).hasStatus(422);
    assertThat(post("sef", "/give/officer", "version", "0", "officer", UUID.randomUUID().toString())).hasStatus(422).bodyText()
        .contains("nu lucrează în instituție");
    assertThat(post("sef", "/give/officer", "version", "0", "officer", colleague.toString(), "reason", "încărcare")).hasStatus3xxRedirection();

    assertThat(responsible()).isEqualTo(colleague);
    assertThat(mvc.get().uri(page + "/history").with(SignIn.as("sef"))).hasStatusOk().bodyText().contains("Maria Enache: încărcare")
        .doesNotContain("??");
    assertThat(mvc.get().uri(page + "/give").with(SignIn.as("sef"))).hasStatusOk().bodyText().contains("Maria Enache").doesNotContain("??");
    assertThat(post("sef", "/give/officer", "version", "0", "officer", SignIn.officer("sef").id().toString())).hasStatus(409);
  }

  @Test
  void anOfferedRequestStaysUntilItIsAcceptedOnce() {
    assertThat(post("asistent", "/give/unit", "version", "0", "unit", otherUnit.toString(), "reason", "")).hasStatus(422);
    assertThat(post("asistent", "/give/unit", "version", "0", "unit", otherUnit.toString(), "reason", "s-au mutat")).hasStatus3xxRedirection();
    assertThat(unit()).isNotEqualTo(otherUnit);
    assertThat(mvc.get().uri("/financialaid/transfers").with(SignIn.as("sef"))).hasStatusOk().bodyText().contains("s-au mutat").doesNotContain("??");

    assertThat(transfer("/refuse", "reason", "")).hasStatus(422);
    assertThat(transfer("/accept")).hasStatus3xxRedirection();
    assertThat(unit()).isEqualTo(otherUnit);
    assertThat(responsible()).isEqualTo(SignIn.officer("sef").id());
    assertThat(transfer("/accept")).hasStatus(404);
  }

  @Test
  void aRefusedRequestStaysWhereItWasAndTheReasonIsKept() {
    post("asistent", "/give/unit", "version", "0", "unit", otherUnit.toString(), "reason", "s-au mutat");
    assertThat(transfer("/refuse", "reason", "locuiesc tot aici")).hasStatus3xxRedirection();

    assertThat(unit()).isNotEqualTo(otherUnit);
    assertThat(mvc.get().uri(page + "/history").with(SignIn.as("asistent"))).bodyText().contains("locuiesc tot aici");
  }

  @Test
  void aWishOfTheWorkListToldThreeTimesGivesTheRequestOnce() {
    WorklistNews news = AopTestUtils.getUltimateTargetObject(listener);
    var wish = new ReassignmentWished(UUID.randomUUID(), Instant.now(), new CaseRef("financialaid", id), SignIn.officer("sef").id(), "Mihai",
        colleague, "concediu");
    var other = new ReassignmentWished(UUID.randomUUID(), Instant.now(), new CaseRef("elsewhere", id), SignIn.officer("sef").id(), "Mihai",
        SignIn.officer("sef").id(), "altceva");
    transaction.executeWithoutResult(status -> {
      news.on(wish);
      news.on(wish);
      news.on(wish);
      news.on(other);
    });

    assertThat(responsible()).isEqualTo(colleague);
    assertThat(jdbc.sql("select count(*) from financialaid.history_line where subject_id = :id and act = 'application.assigned'").param("id", id)
        .query(Integer.class).single()).isEqualTo(1);
  }

  private MvcTestResult post(String officer, String act, String... fields) {
    return send(officer, page + act, fields);
  }

  private MvcTestResult transfer(String act, String... fields) {
    return send("sef", "/financialaid/transfers/" + id + act, fields);
  }

  private MvcTestResult send(String officer, String uri, String... fields) {
    var post = mvc.post().uri(uri).with(SignIn.as(officer)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      post.param(fields[i], fields[i + 1]);
    }
    return post.exchange();
  }

  private UUID responsible() {
    return jdbc.sql("select responsible_id from financialaid.aid_application where id = :id").param("id", id).query(UUID.class).single();
  }

  private UUID unit() {
    return jdbc.sql("select unit_id from financialaid.aid_application where id = :id").param("id", id).query(UUID.class).single();
  }
}
