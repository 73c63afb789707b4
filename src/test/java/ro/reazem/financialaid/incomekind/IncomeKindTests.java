package ro.reazem.financialaid.incomekind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
import ro.reazem.testing.SignIn;

/** Adds kinds of its own, so that no calculation of another test changes. */
@SpringBootTest
@AutoConfigureMockMvc
class IncomeKindTests {

  private static final String LIST = "/parameters/lists/vmi-incomes";

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired IncomeKinds kinds;
  @Autowired Clock clock;

  private final String kind = "trial_" + UUID.randomUUID().toString().substring(0, 6);
  private LocalDate today;

  @BeforeEach
  void aDay() {
    today = LocalDate.now(clock);
  }

  @Test
  void aKindAddedByTheInstitutionIsOfferedCalculatedAndKeepsItsNameWhenItEnds() {
    assertThat(add("admin", kind, "EXCLUDED")).hasRedirectedUrl(LIST);
    assertThat(get("asistent", LIST)).hasStatusOk().bodyText().contains("Ajutor de probă " + kind, "neconfirmată", "Radu Ghiță")
        .doesNotContain("??");
    var request = lodge(kind);
    assertThat(request.getResponse().getStatus()).isEqualTo(302);
    var page = String.valueOf(request.getResponse().getRedirectedUrl());
    assertThat(get("asistent", page + "/calculation")).hasStatusOk().bodyText().contains("Ajutor de probă " + kind, "701,00", "art. 10");

    assertThat(post("admin", LIST + "/VMI_INCOME." + kind + "/offer", "lastDay", typed(today.minusDays(1)), "reason", "abrogat"))
        .hasRedirectedUrl(LIST);

    assertThat(kinds.codes("VMI", List.of())).doesNotContain(kind).contains("wage");
    assertThat(lodge(kind)).hasStatus(422).bodyText().contains("incomes[3].kind");
    assertThat(get("asistent", page + "/edit")).hasStatusOk().bodyText().contains("Ajutor de probă " + kind);
    assertThat(get("asistent", page + "/calculation")).bodyText().contains("Ajutor de probă " + kind, "701,00");
    assertThat(post("admin", LIST + "/VMI_INCOME." + kind + "/offer", "reason", "din nou în vigoare")).hasStatus(302);
    assertThat(kinds.codes("VMI", List.of())).contains(kind);
    assertThat(jdbc.sql("select count(*) from platform.list_offer where code = :code").param("code", "VMI_INCOME." + kind)
        .query(Integer.class).single()).isEqualTo(2);
  }

  @Test
  void whatIsTypedWronglyIsToldBesideItsFieldAndNothingIsAdded() {
    assertThat(add("admin", "wage", "COUNTED")).hasStatus(422).bodyText().contains("este deja în listă");
    assertThat(add("admin", "Cu Diacritice ă", "COUNTED")).hasStatus(422).bodyText().contains("word-error", "Cu Diacritice ă");
    assertThat(add("admin", kind, "TWICE")).hasStatus(422).bodyText().contains("value-error");
    assertThat(add("asistent", kind, "COUNTED")).hasStatus(403);
    assertThat(post("admin", LIST + "/VMI_INCOME.wage/offer", "lastDay", "31.02.2026", "reason", "")).hasStatus(422).bodyText()
        .contains("lastDay-error", "reason-error");
    assertThat(get("admin", "/parameters/lists/none")).hasStatus(404);
    assertThat(kinds.codes("VMI", List.of())).contains("wage").doesNotContain(kind);
  }

  @Test
  void placementAllowanceIsRefusedUntilTheInstitutionSaysHowItCounts() {
    var page = String.valueOf(lodge("placement_allowance").getResponse().getRedirectedUrl());
    assertThat(get("asistent", page + "/calculation")).hasStatusOk().bodyText()
        .contains("Alocație de plasament", "nu este stabilit la data de").doesNotContain("701,00");
  }

  private MvcTestResult lodge(String income) {
    var family = InventedFamily.ofFour(today).tell(jdbc, publisher, transaction);
    var post = mvc.post().uri("/financialaid/applications/new").with(SignIn.as("asistent")).with(csrf());
    RequestFields.v3(family, today).income(3, family.person(0), income, "100").each(post::param);
    return post.exchange();
  }

  private MvcTestResult add(String officer, String word, String treatment) {
    return post(officer, LIST + "/new", "word", word, "titleRo", "Ajutor de probă " + word, "titleEn", "Trial support " + word, "value",
        treatment, "from", "1.1.2024", "standing", "VERIFIED", "act", "Legea nr. 196/2016", "article", "art. 10 alin. (2)", "source",
        "Monitorul Oficial", "key", UUID.randomUUID().toString());
  }

  private MvcTestResult get(String officer, String uri) {
    return mvc.get().uri(uri).with(SignIn.as(officer)).exchange();
  }

  private MvcTestResult post(String officer, String uri, String... fields) {
    var request = mvc.post().uri(uri).with(SignIn.as(officer)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private static String typed(LocalDate day) {
    return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day);
  }
}
