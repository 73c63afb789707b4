package ro.reazem.payments.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.account.RightsForRuns;
import ro.reazem.testing.SignIn;

/** A debt on its screens, from the undue sum to the receipt that was a mistake, by officers of different roles. */
@SpringBootTest
@AutoConfigureMockMvc
class DebtScreenTests {

  @Autowired RightsForRuns rights;
  @Autowired DebtSteps steps;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private String benefit;
  private String today;

  @BeforeEach
  void limits() {
    benefit = rights.benefit();
    steps.limits("3", "10");
    today = DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now(clock));
  }

  @AfterEach
  void forget() {
    rights.forget(benefit);
    steps.limits("", "");
  }

  @Test
  void aDebtIsEstablishedPlannedPaidTakenBackAndWrittenOff() throws Exception {
    var right = steps.overpaid(rights.person("Șerbănescu", null), benefit, "70", 3);
    assertThat(get("plati", "/payments/debts/undue?size=50")).hasStatusOk();
    var form = "/payments/rights/" + right.id() + "/debt";
    assertThat(get("plati", form)).hasStatusOk().bodyText().contains("90,00", "Șerbănescu");
    assertThat(send("plati", form, "act", "", "actOn", today)).hasStatus(422);
    assertThat(send("director", form, "act", "A-77", "actOn", today)).hasStatus(403);
    var key = UUID.randomUUID();
    assertThat(send("plati", form, "key", key.toString(), "act", "A-77", "actOn", today)).hasStatus3xxRedirection();
    assertThat(send("plati", form, "key", key.toString(), "act", "A-77", "actOn", today)).hasStatus3xxRedirection();
    var page = "/payments/debts/" + key;
    assertThat(get("plati", page + "?do=plan")).hasStatusOk().bodyText().contains("În câte rate", "90,00");
    assertThat(send("plati", page + "/plan", "seen", "1", "act", "A-78", "actOn", today, "parts", "0", "first", today)).hasStatus(422);
    assertThat(send("plati", page + "/plan", "seen", "1", "act", "A-78", "actOn", today, "parts", "4", "first", today)).hasStatus3xxRedirection();
    assertThat(get("plati", page)).bodyText().contains("22,50", "eșalonat", "A-78");
    assertThat(send("plati", page + "/receive", "seen", "1", "act", "chitanța 1", "actOn", today, "amount", "10")).hasStatus(409);
    assertThat(send("plati", page + "/receive", "seen", "2", "act", "chitanța 1", "actOn", today, "amount", "100")).hasStatus(422);
    assertThat(send("plati", page + "/receive", "seen", "2", "act", "chitanța 1", "actOn", today, "amount", "30,01")).hasStatus3xxRedirection();
    assertThat(steps.left(key)).isEqualTo(Lei.of("59.99"));
    assertThat(get("plati", page)).bodyText().contains("achitată", "59,99");
    assertThat(send("plati", page + "/take-back", "seen", "3", "step", "3", "reason", "greșit")).hasStatus3xxRedirection();
    assertThat(send("plati", page + "/withhold", "seen", "4", "act", "angajament 3", "actOn", today, "amount", "20")).hasStatus3xxRedirection();
    assertThat(send("plati", page + "/write-off", "seen", "5", "act", "A-80", "actOn", today, "reason", "insolvabil")).hasStatus(403);
    assertThat(send("director", page + "/hand-over", "seen", "5", "act", "A-80", "actOn", today)).hasStatus(403);
    assertThat(send("plati", page + "/hand-over", "seen", "5", "act", "A-79", "actOn", today)).hasStatus3xxRedirection();
    assertThat(send("director", page + "/write-off", "seen", "6", "act", "A-80", "actOn", today, "reason", "insolvabil")).hasStatus3xxRedirection();
    assertThat(get("auditor", page)).hasStatusOk().bodyText().contains("scăzut din evidență", "insolvabil").doesNotContain("Predă executării");
    assertThat(get("plati", "/payments/debts?q=serban")).hasStatusOk().bodyText().doesNotContain("Șerbănescu");
    assertThat(get("plati", "/payments/debts?state=ALL&q=serban")).hasStatusOk().bodyText().contains("Șerbănescu", "A-77");
    assertThat(get("plati", "/payments/debts?export=csv&state=WRITTEN_OFF&q=A-77")).hasStatusOk().bodyText().startsWith("\uFEFFTitular;Dosar;").contains("Șerbănescu",
        ";90,00;0,00;90,00;0,00;scăzut din evidență");
    assertThat(get("plati", "/payments/debts?export=xlsx&state=ALL")).hasStatusOk();
    assertThat(mvc.get().uri(page).with(SignIn.as(SignIn.stranger("Strain", "payments READ PAY")))).hasStatus(404);
  }

  private MvcTestResult get(String officer, String address) {
    return mvc.get().uri(address).with(SignIn.as(officer)).exchange();
  }

  private MvcTestResult send(String officer, String address, String... fields) {
    var request = mvc.post().uri(address).with(SignIn.as(officer)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }
}
