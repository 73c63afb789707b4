package ro.reazem.payments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.payments.account.RightsForRuns;
import ro.reazem.payments.bank.InventedStatement;
import ro.reazem.payments.bank.PaymentReference;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.SignIn;

/** A payment statement on its screens, from opening to closing, by officers of different roles. */
@SpringBootTest
@AutoConfigureMockMvc
class RunScreenTests {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Autowired RightsForRuns rights;
  @Autowired RunSteps steps;
  @Autowired RunRegister register;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

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
  void aStatementGoesFromOpeningToTheAnswerOfTheBank() throws Exception {
    var right = rights.grant(rights.person("Ștefănescu", null), benefit, "300.50", 0);
    var today = DAY.format(LocalDate.now(clock));
    assertThat(send("plati", "/payments/runs", "key", UUID.randomUUID().toString(), "kind", "MONTHLY", "month", "2026-13", "payer", RunSteps.PAYER, "payOn", today))
        .hasStatus(422);
    var key = UUID.randomUUID();
    assertThat(send("plati", "/payments/runs", "key", key.toString(), "kind", "MONTHLY", "month", YearMonth.now(clock).toString(), "benefit", benefit,
        "payer", RunSteps.PAYER, "payOn", today)).hasStatus3xxRedirection();
    var page = "/payments/runs/" + key;
    assertThat(send("plati", page + "/calculate", "version", version(key))).hasStatus3xxRedirection();
    assertThat(get("plati", page)).hasStatusOk().bodyText().contains("Nu se știe cum se plătește", "Înregistrați contul", "Ștefănescu Ana", "300,50");
    var line = jdbc.sql("select id from payments.run_line where run_id = :run").param("run", key).query(UUID.class).single();
    assertThat(get("plati", page + "?show=BLOCKED&q=stefan")).bodyText().contains("Ștefănescu");
    assertThat(get("plati", page + "?q=zz")).bodyText().contains("Nicio plată de arătat");
    assertThat(get("plati", page + "/lines/" + line)).hasStatusOk().bodyText().contains("Scoate din stat", "Nu se știe cum se plătește");
    assertThat(send("plati", page + "/lines/" + line + "/leave-out", "reason", "", "version", version(key))).hasStatus(422);
    assertThat(send("plati", page + "/lines/" + line + "/leave-out", "reason", "nu acum", "version", "1")).hasStatus(409);
    assertThat(send("plati", "/payments/holders/" + right.holder(), "channel", "ACCOUNT", "iban", "RO48AAAA1B31007593840000", "document", "cerere 4")).hasStatus(422);
    assertThat(send("plati", "/payments/holders/" + right.holder(), "channel", "ACCOUNT", "iban", steps.iban(), "document", "cerere 4")).hasStatus3xxRedirection();
    assertThat(get("plati", "/payments/holders/" + right.holder())).hasStatusOk().bodyText().contains("cerere 4", "Ștefănescu Ana");
    assertThat(get("plati", page + "/statement.csv")).hasStatus(404);
    send("plati", page + "/calculate", "version", version(key));
    assertThat(send("plati", page + "/lock", "version", version(key))).hasStatus3xxRedirection();
    assertThat(steps.state(key)).isEqualTo("LOCKED");
    assertThat(send("plati", page + "/approve", "version", version(key))).hasStatus(403);
    assertThat(send("director", page + "/approve", "version", version(key))).hasStatus3xxRedirection();
    assertThat(send("director", page + "/send", "version", version(key))).hasStatus(403);
    assertThat(send("plati", page + "/send", "version", version(key))).hasStatus3xxRedirection();
    assertThat(steps.state(key)).isEqualTo("SENT");
    assertThat(get("plati", page)).bodyText().contains("Fișierul pentru bancă", "SHA-256");
    assertThat(get("plati", page + "/statement.csv")).hasStatusOk().bodyText().startsWith("\uFEFFNr. crt.;Dosar;").contains(";300,50;cont bancar;");
    assertThat(get("plati", page + "/bank-file")).hasStatusOk().bodyText().contains("<CtrlSum>300.50</CtrlSum>");
    var paper = get("plati", page + "/statement.pdf");
    assertThat(paper).hasStatusOk();
    assertThat(PdfProof.failures(paper.getResponse().getContentAsByteArray())).isEmpty();
    var reference = PaymentReference.of(steps.lines(key).getFirst());
    var answer = mvc.post().uri("/payments/answers").multipart().file(new MockMultipartFile("file", "extras.xml", "text/xml",
        new InventedStatement("08").paid(reference, "300.50").paid(PaymentReference.of(UUID.randomUUID()), "1.00").bytes())).with(SignIn.as("plati")).with(csrf()).exchange();
    assertThat(answer).hasStatus3xxRedirection();
    assertThat(get("plati", String.valueOf(answer.getResponse().getRedirectedUrl()))).hasStatusOk().bodyText().contains("referință necunoscută");
    assertThat(get("plati", answer.getResponse().getRedirectedUrl() + "?export=csv")).hasStatusOk().bodyText().contains(";referință necunoscută;");
    assertThat(get("plati", "/payments/answers")).hasStatusOk().bodyText().contains("extras.xml");
    assertThat(send("plati", page + "/close", "version", version(key))).hasStatus3xxRedirection();
    assertThat(steps.state(key)).isEqualTo("CLOSED");
    assertThat(get("auditor", "/payments/runs")).hasStatusOk().bodyText().contains("Închis", "300,50");
    assertThat(get("director", "/payments/budget")).hasStatusOk().bodyText().contains("Ajutor inventat", "300,50");
    assertThat(get("admin", "/payments/payers")).hasStatusOk().bodyText().contains("Buget local");
  }

  @Test
  void aLineIsSeenAsTheCaseBehindItIs() {
    var right = rights.grant(rights.person("Nevăzută", null), benefit, "300", 0);
    steps.account(right.holder(), steps.iban());
    var run = steps.calculated(benefit);
    var line = steps.lines(run).getFirst();
    var stranger = SignIn.stranger("Strain", "payments READ PAY APPROVE");
    assertThat(mvc.get().uri("/payments/runs/" + run).with(SignIn.as(stranger))).hasStatusOk().bodyText().doesNotContain("Nevăzută");
    assertThat(mvc.get().uri("/payments/runs/" + run + "?export=csv").with(SignIn.as(stranger))).hasStatusOk().bodyText().contains("Titular;").doesNotContain("Nevăzută");
    assertThat(get("plati", "/payments/runs/" + run + "?export=csv")).hasStatusOk().bodyText().contains("Nevăzută", ";300,00;");
    assertThat(get("plati", "/payments/runs/" + run + "?export=xlsx")).hasStatusOk();
    assertThat(get("plati", "/payments/rights/" + right.id() + "?export=csv")).hasStatusOk().bodyText().contains(";300,00;");
    assertThat(mvc.get().uri("/payments/rights/" + right.id() + "?export=csv").with(SignIn.as(stranger))).hasStatus(404);
    assertThat(mvc.get().uri("/payments/runs/" + run + "/lines/" + line).with(SignIn.as(stranger))).hasStatus(404);
    assertThat(mvc.post().uri("/payments/runs/" + run + "/lines/" + line + "/leave-out").param("reason", "orice").with(SignIn.as(stranger)).with(csrf())).hasStatus(404);
    assertThat(mvc.get().uri("/payments/holders/" + right.holder()).with(SignIn.as(stranger))).hasStatus(404);
    assertThat(register.lines(run, stranger, LineFilter.ALL, "", ro.reazem.platform.web.ListPage.Asked.of(null, null)).lines()).isEmpty();
  }

  private String version(UUID run) {
    return Long.toString(steps.version(run));
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
