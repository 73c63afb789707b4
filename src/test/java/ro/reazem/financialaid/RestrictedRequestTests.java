package ro.reazem.financialaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.application.RequestFields;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** A request of another unit, from the restricted page over emergency access to the end of it. */
@SpringBootTest
@AutoConfigureMockMvc
class RestrictedRequestTests {

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  private final Officer officer = SignIn.stranger("Vasile Toader", "financialaid READ WORK");

  @Test
  void aColleagueOfAnotherUnitTakesAccessReadsAndLosesItAgain() {
    var family = InventedFamily.ofFour(LocalDate.now(clock)).tell(jdbc, publisher, transaction);
    var lodging = mvc.post().uri("/financialaid/applications/new").with(SignIn.as("asistent")).with(csrf());
    RequestFields.v3(family, LocalDate.now(clock)).each(lodging::param);
    var page = String.valueOf(lodging.exchange().getResponse().getRedirectedUrl());
    var id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
    await("directory.case_relation where", id);

    assertThat(get(page)).hasStatus(403).bodyText().contains("acces restricționat", "Cereți acces", "M. P.")
        .doesNotContain(family.familyName, "??");
    assertThat(get(page + "/history")).hasStatus(404);

    var access = take(id);
    await("directory.case_grant where", id);
    assertThat(get(page)).hasStatusOk().bodyText().contains(family.familyName);
    assertThat(get(page + "/history")).hasStatusOk();
    assertThat(get("/financialaid/applications?q=" + family.familyName)).bodyText().contains(page);
    assertThat(get(page + "/edit")).as("an emergency reads and does not work").hasStatus(403);

    assertThat(mvc.post().uri(access + "/end").with(SignIn.as("sef")).with(csrf())).hasStatus3xxRedirection();
    await("directory.case_grant where ended and", id);
    assertThat(get(page)).hasStatus(403).bodyText().doesNotContain(family.familyName);
  }

  private String take(UUID id) {
    return String.valueOf(mvc.post().uri("/identity/access/new").with(SignIn.as(officer)).with(csrf()).param("context", "financialaid")
        .param("caseId", id.toString()).param("reason", "Titulara este la ghișeu și întreabă").param("key", UUID.randomUUID().toString())
        .exchange().getResponse().getRedirectedUrl());
  }

  private MvcTestResult get(String uri) {
    return mvc.get().uri(uri).with(SignIn.as(officer)).exchange();
  }

  /** Until the directory has heard of it. */
  private void await(String where, UUID id) {
    var sql = "select count(*) from " + where + " case_id = :id";
    for (int i = 0; i < 200 && jdbc.sql(sql).param("id", id).query(Integer.class).single() == 0; i++) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    assertThat(jdbc.sql(sql).param("id", id).query(Integer.class).single()).isPositive();
  }
}
