package ro.reazem.payments.paid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.payments.account.RightsForRuns;
import ro.reazem.payments.run.RunSteps;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** What is read out to a holder who asks what they were paid. */
@SpringBootTest
@AutoConfigureMockMvc
class PaidTests {

  @Autowired RightsForRuns rights;
  @Autowired RunSteps steps;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;

  private String benefit;

  @BeforeEach
  void institution() {
    benefit = rights.benefit();
    steps.institution(benefit, "50000");
  }

  @AfterEach
  void forget() {
    rights.forget(benefit);
    List.of("PAYMENTS_JUMP_TOLERANCE", "PAYMENTS_ONE_APPROVAL_UP_TO", "PAYMENTS_UNCLAIMED_DAYS").forEach(code -> rights.set(code, ""));
  }

  @Test
  void aHolderIsFoundByNameCnpAndCaseAndToldWhatWasPaid() {
    var officer = SignIn.officer("plati");
    var right = rights.grant(rights.person("Zăvoianu", null), benefit, "300.50", 0);
    var iban = steps.iban();
    steps.account(right.holder(), iban);
    steps.sent(benefit);
    jdbc.sql("insert into payments.identified_person (person_id, revision, told_at, cnp) values (:id, 1, now(), '2700203400019')").param("id", right.holder()).update();
    var number = Math.abs(right.id().hashCode()) + "/2026";
    for (var asked : List.of("zavoi", "ZĂVOIANU", "2700203400019", number)) {
      assertThat(get(officer, "/payments/holders?q=" + asked)).as(asked).hasStatusOk().bodyText().contains("Zăvoianu");
    }
    assertThat(get(officer, "/payments/holders?q=zavoi")).bodyText().doesNotContain("2700203400019");
    assertThat(get(officer, "/payments/holders?q=%25")).hasStatusOk().bodyText().doesNotContain("Zăvoianu");
    assertThat(get(officer, "/payments/holders")).hasStatusOk().bodyText().contains("Căutați");
    var page = "/payments/holders/" + right.holder() + "/paid";
    assertThat(get(officer, page)).hasStatusOk().bodyText().contains("300,50", "Ajutor inventat", "…" + iban.substring(20)).doesNotContain(iban);
    assertThat(get(officer, page + ".csv")).hasStatusOk().bodyText().contains(";300,50;300,50;0,00;");
    assertThat(get(officer, page + ".xlsx")).hasStatusOk();
    var stranger = SignIn.stranger("Strain", "payments READ PAY");
    assertThat(get(stranger, page)).hasStatus(404);
    assertThat(get(stranger, page + ".csv")).hasStatus(404);
    assertThat(get(stranger, "/payments/holders?q=zavoi")).hasStatusOk().bodyText().doesNotContain("Zăvoianu");
    assertThat(get(officer, "/payments/holders/" + UUID.randomUUID() + "/paid")).hasStatus(404);
  }

  private MvcTestResult get(Officer officer, String address) {
    return mvc.get().uri(java.net.URI.create(address.replace("Ă", "%C4%82"))).with(SignIn.as(officer)).exchange();
  }
}
