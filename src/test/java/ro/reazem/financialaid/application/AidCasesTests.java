package ro.reazem.financialaid.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.testing.SignIn;

/** A request as a case: what the work list learns of it, from registration to withdrawal. */
@SpringBootTest
@AutoConfigureMockMvc
class AidCasesTests {

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  InventedFamily family;
  String page;
  UUID id;

  @BeforeEach
  void aRegisteredRequest() {
    var today = LocalDate.now(clock);
    family = InventedFamily.ofFour(today).tell(jdbc, publisher, transaction);
    var post = mvc.post().uri("/financialaid/applications/new").with(SignIn.as("asistent")).with(csrf());
    RequestFields.v3(family, today).each(post::param);
    page = String.valueOf(post.exchange().getResponse().getRedirectedUrl());
    id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
  }

  @Test
  void aRegisteredRequestIsAnOpenCaseOfWhoRegisteredItAboutTheWholeFamily() throws Exception {
    var known = awaited(0);

    assertThat(known).containsEntry("status", "OPEN").containsEntry("stage", "REGISTERED").containsEntry("path", page)
        .containsEntry("responsible_id", SignIn.officer("asistent").id()).containsEntry("persons", 4);
    transaction.executeWithoutResult(status -> family.persons().forEach(publisher::publishEvent));
    for (int tries = 0; tries < 200 && !named(); tries++) {
      Thread.sleep(50);
    }
    assertThat(mvc.get().uri("/worklist/day/cases").with(SignIn.as("asistent"))).hasStatusOk().bodyText().doesNotContain("??");
    assertThat(mvc.get().uri("/cases").param("text", family.familyName).with(SignIn.as("asistent"))).hasStatusOk().bodyText().contains(page)
        .doesNotContain("??");
  }

  @Test
  void whoStartsTheCheckTakesItOverMissingPapersSuspendItAndWithdrawalClosesIt() throws Exception {
    assertThat(post("sef", "/check-start", "version", "0")).hasStatus3xxRedirection();
    assertThat(awaited(1)).containsEntry("responsible_id", SignIn.officer("sef").id()).containsEntry("stage", "UNDER_CHECK");
    assertThat(post("sef", "/incomplete", "version", "1", "missing", "adeverință")).hasStatus3xxRedirection();
    assertThat(awaited(2)).containsEntry("status", "SUSPENDED");
    assertThat(post("asistent", "/check-start", "version", "2")).hasStatus3xxRedirection();
    assertThat(awaited(3)).as("who took it over keeps it").containsEntry("responsible_id", SignIn.officer("sef").id());
    assertThat(post("asistent", "/withdraw", "version", "3", "reason", "s-au mutat")).hasStatus3xxRedirection();
    assertThat(awaited(4)).containsEntry("status", "CLOSED").containsEntry("closed_on", java.sql.Date.valueOf(LocalDate.now(clock)));

    assertThat(lines(7)).filteredOn(act -> !act.startsWith("deadline")).containsExactly("opened", "assigned", "progressed", "suspended", "resumed", "closed");
  }

  private Map<String, Object> awaited(long revision) throws InterruptedException {
    for (int tries = 0; tries < 200; tries++) {
      var known = jdbc.sql("select *, cardinality(person_ids) as persons from worklist.known_case where id = :id and revision >= :revision")
          .param("id", id).param("revision", revision).query().listOfRows();
      if (!known.isEmpty()) {
        return known.getFirst();
      }
      Thread.sleep(50);
    }
    throw new AssertionError("The work list was not told of revision " + revision);
  }

  private boolean named() {
    return jdbc.sql("select count(*) from worklist.known_person where id = :id").param("id", family.person(3)).query(Integer.class).single() == 1;
  }

  private List<String> lines(int patience) throws InterruptedException {
    List<String> lines = List.of();
    for (int tries = 0; tries < 20 * patience && !lines.contains("closed"); tries++) {
      lines = jdbc.sql("select act from worklist.timeline_line where case_id = :id order by happened_at, mark, act").param("id", id)
          .query(String.class).list();
      Thread.sleep(50);
    }
    return lines;
  }

  private MvcTestResult post(String officer, String act, String... fields) {
    var post = mvc.post().uri(page + act).with(SignIn.as(officer)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      post.param(fields[i], fields[i + 1]);
    }
    return post.exchange();
  }
}
