package ro.reazem.payments.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.payments.account.RightsForRuns;
import ro.reazem.payments.run.RunSteps;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.SignIn;

/** A holder is given a certificate of what was paid, that says what the ledger said on its day and never changes. */
@SpringBootTest
@AutoConfigureMockMvc
class CertificateTests {

  private static final Officer OFFICER = SignIn.officer("plati");

  @Autowired RightsForRuns rights;
  @Autowired RunSteps steps;
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
  void aCertificateSaysWhatWasPaidUnderANumberAndIsThereOnceForASentForm() {
    var holder = paid("Țepelea", "300.50");
    var key = UUID.randomUUID();
    var month = YearMonth.now(clock).toString();
    assertThat(get(OFFICER, page(holder))).hasStatusOk().bodyText().contains("Nicio adeverință", "value=\"" + month + "\"");
    assertThat(issue(OFFICER, holder, key, month, month, "la dosarul de bursă")).hasStatus(302);
    assertThat(issue(OFFICER, holder, key, month, month, "la dosarul de bursă")).hasStatus(302);
    assertThat(count(holder)).isEqualTo(1);
    assertThat(get(OFFICER, page(holder))).hasStatusOk().bodyText().contains("la dosarul de bursă", "300,50");

    var pdf = pdf(key);
    var year = LocalDate.now(clock).getYear();
    assertThat(PdfProof.text(pdf).replaceAll("\\s+", " ")).contains("Adeverință", "nr. " + number(key) + " din ", "Țepelea", "data nașterii", "Ajutor inventat", "300,50 lei",
        "trei sute", "pentru a servi la dosarul de bursă", "Întocmit").doesNotContain("Reținut", "Recuperat");
    assertThat(PdfProof.failures(pdf)).isEmpty();
    assertThat(pdf(key)).as("the same bytes ever after").isEqualTo(pdf);

    var second = UUID.randomUUID();
    issue(OFFICER, holder, second, month, month, "la primărie");
    assertThat(number(second)).as("no gap in " + year).isEqualTo(number(key) + 1);
    assertThatThrownBy(() -> jdbc.sql("update payments.certificate set purpose = 'altceva' where id = :id").param("id", key).update()).isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> jdbc.sql("delete from payments.certificate where id = :id").param("id", key).update()).isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> jdbc.sql("update payments.certificate_line set paid = paid + 1 where certificate_id = :id").param("id", key).update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void theCnpIsPrintedWhereItIsKnown() {
    var holder = paid("Țuculescu", "100");
    jdbc.sql("insert into payments.identified_person (person_id, revision, told_at, cnp) values (:id, 1, now(), '2700203400027')").param("id", holder).update();
    var key = UUID.randomUUID();
    var month = YearMonth.now(clock).toString();
    issue(OFFICER, holder, key, month, month, "la bancă");
    assertThat(get(OFFICER, page(holder))).bodyText().doesNotContain("2700203400027");
    assertThat(PdfProof.text(pdf(key))).contains("CNP 2700203400027");
  }

  @Test
  void nothingIsCertifiedThatWasNotPaidAndWhatWasTypedComesBack() {
    var holder = paid("Țurlea", "100");
    var month = YearMonth.now(clock);
    assertThat(issue(OFFICER, holder, UUID.randomUUID(), month.minusMonths(3).toString(), month.minusMonths(2).toString(), "la bancă")).hasStatus(422).bodyText()
        .contains("nu s-a plătit nimic", "la bancă");
    assertThat(issue(OFFICER, holder, UUID.randomUUID(), month.toString(), month.minusMonths(1).toString(), "la bancă")).hasStatus(422).bodyText().contains("înaintea primei");
    assertThat(issue(OFFICER, holder, UUID.randomUUID(), "2026-99", month.toString(), "")).hasStatus(422);
    assertThat(issue(OFFICER, holder, UUID.randomUUID(), month.toString(), "+999999999-12", "la bancă")).hasStatus(422);
    assertThat(count(holder)).isZero();
    var unpaid = rights.grant(rights.person("Țanțu", null), benefit, "50", 0).holder();
    assertThat(get(OFFICER, page(unpaid))).hasStatusOk().bodyText().contains("nu i s-a plătit încă nimic").doesNotContain("id=\"certificate\"");
  }

  @Test
  void whoeverDoesNotSeeTheRightsSeesNoCertificateAndWhoeverDoesNotPayIssuesNone() {
    var holder = paid("Țiriac", "100");
    var key = UUID.randomUUID();
    var month = YearMonth.now(clock).toString();
    issue(OFFICER, holder, key, month, month, "la bancă");
    var stranger = SignIn.stranger("Strain", "payments READ PAY");
    assertThat(get(stranger, page(holder))).hasStatus(404);
    assertThat(get(stranger, "/payments/certificates/" + key + "/paper.pdf")).hasStatus(404);
    assertThat(issue(stranger, holder, UUID.randomUUID(), month, month, "la bancă")).hasStatus(404);
    var head = SignIn.officer("director");
    assertThat(get(head, page(holder))).hasStatusOk().bodyText().contains("la bancă").doesNotContain("id=\"certificate\"");
    assertThat(issue(head, holder, UUID.randomUUID(), month, month, "la bancă")).hasStatus(403);
    assertThat(count(holder)).isEqualTo(1);
  }

  private UUID paid(String name, String sum) {
    var right = rights.grant(rights.person(name, null), benefit, sum, 0);
    steps.account(right.holder(), steps.iban());
    steps.sent(benefit);
    return right.holder();
  }

  private static String page(UUID holder) {
    return "/payments/holders/" + holder + "/certificates";
  }

  private MvcTestResult get(Officer officer, String address) {
    return mvc.get().uri(address).with(SignIn.as(officer)).exchange();
  }

  private MvcTestResult issue(Officer officer, UUID holder, UUID key, String first, String last, String purpose) {
    return mvc.post().uri(page(holder)).with(SignIn.as(officer)).with(csrf()).param("key", key.toString()).param("first", first).param("last", last).param("purpose", purpose).exchange();
  }

  private byte[] pdf(UUID id) {
    var answer = get(OFFICER, "/payments/certificates/" + id + "/paper.pdf");
    assertThat(answer).hasStatusOk();
    return answer.getResponse().getContentAsByteArray();
  }

  private int number(UUID id) {
    return jdbc.sql("select number from payments.certificate where id = :id").param("id", id).query(Integer.class).single();
  }

  private int count(UUID holder) {
    return jdbc.sql("select count(*) from payments.certificate where holder_id = :id").param("id", holder).query(Integer.class).single();
  }
}
