package ro.reazem.financialaid.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
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
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.testing.SignIn;

@SpringBootTest
@AutoConfigureMockMvc
class DecisionDeadlineTests {

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired Deadlines deadlines;
  @Autowired StartingDecisionDeadlines starting;
  @Autowired Clock clock;

  /** The invented directorate of the demonstration has set it, where its data are loaded. */
  @BeforeEach
  void theTermIsStillToBeSet() {
    jdbc.sql("""
        update platform.parameter_value set value = '', standing = 'TO_BE_SET', confirmed_by = null, confirmed_by_name = null, confirmed_at = null
        where code = 'VMI_DECISION_DAYS'""").update();
  }

  @Test
  void aRequestRegisteredBeforeTheTermWasSetGetsItsDeadlineAndLosesItsObjectWithTheWithdrawal() {
    var today = LocalDate.now(clock);
    var page = registered(today);
    var ref = new CaseRef("financialaid", UUID.fromString(page.substring(page.lastIndexOf('/') + 1)));
    assertThat(deadlines.of(ref)).isEmpty();
    transaction.executeWithoutResult(status -> {
      jdbc.sql("update platform.parameter_value set value = '30 WORKING_DAYS', standing = 'INTERNAL' where code = 'VMI_DECISION_DAYS'").update();
      starting.catchUp();
      starting.catchUp();
      assertThat(deadlines.of(ref)).singleElement().satisfies(one -> assertThat(one.start().on()).isEqualTo(today));
      assertThat(get(page)).bodyText().contains("Emiterea dispoziției", "30 de zile lucrătoare de la înregistrare", "role=\"img\"").doesNotContain("??");
      assertThat(get(page + "/proposal")).bodyText().contains("30 de zile lucrătoare de la înregistrarea cererii");
      assertThat(post(page + "/withdraw", "version", "0", "reason", "a găsit de lucru", "confirmed", "true")).hasStatus3xxRedirection();
      assertThat(deadlines.of(ref)).singleElement().satisfies(one -> assertThat(one.isOpen()).isFalse());
      assertThat(get(page)).bodyText().doesNotContain("role=\"img\"");
      status.setRollbackOnly();
    });
    assertThat(deadlines.of(ref)).isEmpty();
  }

  private String registered(LocalDate today) {
    var family = InventedFamily.ofFour(today).tell(jdbc, publisher, transaction);
    var post = mvc.post().uri("/financialaid/applications/new").with(SignIn.as("asistent")).with(csrf());
    RequestFields.v3(family, today).each(post::param);
    return String.valueOf(post.exchange().getResponse().getRedirectedUrl());
  }

  private MvcTestResult get(String uri) {
    return mvc.get().uri(uri).with(SignIn.as("asistent")).exchange();
  }

  private MvcTestResult post(String uri, String... fields) {
    var request = mvc.post().uri(uri).with(SignIn.as("asistent")).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }
}
