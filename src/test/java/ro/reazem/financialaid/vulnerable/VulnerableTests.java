package ro.reazem.financialaid.vulnerable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
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
import ro.reazem.financialaid.application.RequestFields;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.Desk;
import ro.reazem.testing.SignIn;

@SpringBootTest
@AutoConfigureMockMvc
class VulnerableTests implements Desk {

  private static final String LIST = "/financialaid/vulnerable-consumers";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  InventedFamily family;
  String supplier;
  String page;

  @Override
  public MockMvcTester mvc() {
    return mvc;
  }

  @BeforeEach
  void aRequestOfAFamilyThatHeatsWithGas() {
    var today = LocalDate.now(clock);
    family = InventedFamily.ofFour(today).tell(jdbc, publisher, transaction);
    supplier = "Gaz " + family.familyName;
    var fields = RequestFields.v3(family, today).with("benefit", "HEATING").with("heatingAid", "true").with("energySupplement", "true")
        .with("heating[0].fuel", "NATURAL_GAS").with("heating[0].supplier", supplier).with("heating[0].clientCode", "104017")
        .with("heating[0].contract", "C-717").with("heating[0].main", "true").with("heating[1].fuel", "ELECTRICITY");
    var post = mvc.post().uri("/financialaid/applications/new").with(SignIn.as("asistent")).with(csrf());
    fields.each(post::param);
    page = String.valueOf(post.exchange().getResponse().getRedirectedUrl());
  }

  @Test
  void aDecidedRightMakesAVulnerableConsumerByIncomeForItsMonths() {
    assertThat(get("asistent", LIST)).bodyText().doesNotContain(family.familyName);
    jdbc.sql("update financialaid.aid_application set registered_on = :day where id = :id").param("day", LocalDate.of(2026, 1, 12))
        .param("id", UUID.fromString(page.substring(page.lastIndexOf('/') + 1))).update();
    assertThat(post("asistent", page + "/check-start", "version", "0")).hasStatus3xxRedirection();
    var screen = text(get("asistent", page + "/proposal"));
    assertThat(post("asistent", page + "/proposal", "choice", "GRANT", "reasonsGrant", "Da.", "fingerprint", hidden(screen, "fingerprint"), "version",
        hidden(screen, "version"), "confirmed", "true")).hasStatus3xxRedirection();
    assertThat(post("director", String.valueOf(get("sef", page + "/proposal").getResponse().getRedirectedUrl()), "choice", "APPROVE", "confirmed", "true"))
        .hasStatus3xxRedirection();

    assertThat(get("asistent", LIST + "?size=50&category=INCOME&month=2026-02")).hasStatusOk().bodyText().contains(supplier, "venit", "de stabilit").doesNotContain("??");
    assertThat(csv("2026-02")).contains(family.familyName, "104017", "C-717");
    assertThat(get("plati", told("2025-12", "csv"))).hasStatus(404);
  }

  @Test
  void aCategoryEnteredWithItsProofIsToldToTheSupplierWithoutTheReason() throws java.io.IOException {
    var now = YearMonth.now(clock);
    assertThat(enter("HEALTH", "", now)).hasStatus(422).bodyText().contains("Încadrare nouă").doesNotContain("??");
    assertThat(enter("INCOME", "adeverință", now)).hasStatus(422);
    assertThat(enter("HEALTH", "certificat nr. 12", now)).hasStatus3xxRedirection();
    assertThat(enter("HEALTH", "certificat nr. 13", now)).hasStatus(422).bodyText().contains("este deja înscrisă");

    assertThat(get("asistent", page + "/vulnerability")).hasStatusOk().bodyText().contains("certificat nr. 12", "sănătate").doesNotContain("??");
    assertThat(csv(now.toString())).contains(family.familyName, "104017").doesNotContain("sănătate", "certificat", "•");
    assertThat(PdfProof.text(get("plati", told(now.toString(), "pdf")).getResponse().getContentAsByteArray())).contains("104017").doesNotContain("sănătate");
    assertThat(get("plati", told(now.minusMonths(1).toString(), "csv"))).hasStatus(404);
    assertThat(mvc.get().uri(LIST).param("export", "csv").with(SignIn.as("asistent")).exchange()).hasStatusOk().bodyText().contains(supplier, "sănătate");
  }

  @Test
  void anEndedCategoryHoldsForTheMonthsBeforeAndCanBeEnteredAnew() {
    var now = YearMonth.now(clock);
    assertThat(enter("AGE", "carte de identitate", now)).hasStatus3xxRedirection();
    var id = jdbc.sql("select id from financialaid.vulnerability where application_id = :id").param("id", UUID.fromString(page.substring(page.lastIndexOf('/') + 1)))
        .query(UUID.class).single();
    var end = page + "/vulnerability/" + id + "/end";

    assertThat(post("asistent", end)).hasStatus3xxRedirection();
    assertThat(post("asistent", end)).hasStatus3xxRedirection();

    assertThat(csv(now.toString())).contains(family.familyName);
    assertThat(get("plati", told(now.plusMonths(1).toString(), "csv"))).hasStatus(404);
    assertThat(enter("AGE", "carte de identitate", now.plusMonths(1))).hasStatus3xxRedirection();
    assertThat(post("plati", end)).hasStatus(403);
  }

  private MvcTestResult enter(String category, String proof, YearMonth first) {
    return post("asistent", page + "/vulnerability", "key", UUID.randomUUID().toString(), "category", category, "proof", proof, "first", DAY.format(first.atDay(10)));
  }

  private String told(String month, String format) {
    return LIST + "/supplier?month=" + month + "&format=" + format + "&supplier=" + supplier;
  }

  private String csv(String month) {
    var answer = get("plati", told(month, "csv"));
    assertThat(answer).hasStatusOk();
    return text(answer);
  }
}
