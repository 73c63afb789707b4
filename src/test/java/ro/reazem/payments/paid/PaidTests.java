package ro.reazem.payments.paid;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

  private static final Officer OFFICER = SignIn.officer("plati");
  private static final Officer STRANGER = SignIn.stranger("Strain", "payments READ PAY");

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
    steps.forgetInstitution();
  }

  @Test
  void aHolderIsFoundByNameCnpAndCase() {
    var right = rights.grant(rights.person("Zăvoianu", null), benefit, "300.50", 0);
    jdbc.sql("insert into payments.identified_person (person_id, revision, told_at, cnp) values (:id, 1, now(), '2700203400019')").param("id", right.holder()).update();
    var number = Math.abs(right.id().hashCode()) + "/2026";

    for (var asked : List.of("zavoi", "ZĂVOIANU", "Zăvoianu Ana", "ana zăvoianu", "2700203400019", number, number.substring(0, number.indexOf('/')))) {
      assertThat(find(OFFICER, asked)).as(asked).hasStatusOk().bodyText().contains("Zăvoianu", number).doesNotContain(">2700203400019");
      assertThat(find(STRANGER, asked)).as(asked).hasStatusOk().bodyText().doesNotContain("Zăvoianu</a>");
    }
    for (var asked : List.of("voianu", "zavoi maria", "%", "_", "1%", "2700203400020")) {
      assertThat(find(OFFICER, asked)).as(asked).hasStatusOk().bodyText().doesNotContain("Zăvoianu");
    }
    assertThat(get(OFFICER, "/payments/holders")).hasStatusOk().bodyText().contains("Căutați");
    assertThat(get(OFFICER, "/payments/holders?q=zavoianu&export=csv")).hasStatusOk().bodyText().contains("Zăvoianu;Ajutor inventat;");
  }

  @Test
  void aHolderIsToldWhatWasPaid() {
    var right = rights.grant(rights.person("Zdrenghea", null), benefit, "300.50", 0);
    var iban = steps.iban();
    steps.account(right.holder(), iban);
    steps.sent(benefit);
    var page = "/payments/holders/" + right.holder() + "/paid";

    assertThat(get(OFFICER, page)).hasStatusOk().bodyText().contains("300,50", "Ajutor inventat", "…" + iban.substring(20)).doesNotContain(iban);
    assertThat(get(OFFICER, page + "?export=csv")).hasStatusOk().bodyText().contains(";300,50;300,50;0,00;");
    assertThat(get(STRANGER, page)).hasStatus(404);
    assertThat(get(STRANGER, page + "?export=csv")).hasStatus(404);
    assertThat(get(OFFICER, "/payments/holders/" + UUID.randomUUID() + "/paid")).hasStatus(404);
  }

  @Test
  void whatIsOpenIsAddedUpOverAllMonthsAndNotOverThoseOfAPage() {
    var right = rights.grant(rights.person("Zgripcea", null), benefit, "100", 12);
    var page = "/payments/holders/" + right.holder() + "/paid";

    assertThat(get(OFFICER, page)).hasStatusOk().bodyText().contains("1.300,00", "page=2");
    assertThat(get(OFFICER, page + "?page=2")).hasStatusOk().bodyText().contains("1.300,00");
  }

  private MvcTestResult find(Officer officer, String text) {
    return get(officer, "/payments/holders?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  private MvcTestResult get(Officer officer, String address) {
    return mvc.get().uri(URI.create(address)).with(SignIn.as(officer)).exchange();
  }
}
