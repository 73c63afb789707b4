package ro.reazem.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
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
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** Emergency access to a case: from asking to review, and who sees it. */
@SpringBootTest
@AutoConfigureMockMvc
class EmergencyAccessTests {

  private static final String REASON = "Copilul a sunat la 119 în lipsa colegei";

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  private final UUID caseId = UUID.randomUUID();
  private final UUID owner = SignIn.officer("asistent").id();
  private final Officer officer = SignIn.stranger("Vasile Toader", "financialaid READ WORK");

  @BeforeEach
  void aCaseOfTheBenefitsService() {
    transaction.executeWithoutResult(status -> publisher.publishEvent(new CaseOpened(new CaseState(
        new CaseRef("financialaid", caseId), 1, "77/2026", "VMI", CaseStatus.OPEN, "REGISTERED", LocalDate.now(clock), null, SignIn.UNIT,
        owner, List.of(), List.of(), "", "/financialaid/applications/" + caseId, false, List.of()), Instant.now(clock), null)));
    await(() -> jdbc.sql("select count(*) from directory.case_relation where case_id = :id").param("id", caseId)
        .query(Integer.class).single() == 1);
  }

  @Test
  void accessIsTakenAtOnceForAsManyHoursAsTheInstitutionSetAndOnceForAFormSentTwice() {
    var key = UUID.randomUUID().toString();
    var first = ask(officer, REASON, key);
    assertThat(first).hasStatus3xxRedirection();
    assertThat(ask(officer, REASON, key)).hasRedirectedUrl(first.getResponse().getRedirectedUrl());
    await(() -> jdbc.sql("select count(*) from directory.case_grant where case_id = :id and officer_id = :officer")
        .param("id", caseId).param("officer", officer.id()).query(Integer.class).single() == 1);
    assertThat(jdbc.sql("select extract(epoch from valid_until - given_at) from identity.case_grant where case_id = :id")
        .param("id", caseId).query(Integer.class).single()).isEqualTo((int) Duration.ofHours(4).toSeconds());
  }

  @Test
  void aReasonOfLessThanTenLettersIsRefusedBesideItsFieldAndKept() {
    assertThat(ask(officer, "urgent", UUID.randomUUID().toString())).hasStatus(422).bodyText()
        .contains("cel puțin 10 caractere", ">urgent</textarea>").doesNotContain("??");
  }

  @Test
  void aStrangerToTheDomainIsAnsweredAsIfThereWereNoCase() {
    var stranger = SignIn.stranger("Altcineva", "people READ WORK");
    assertThat(mvc.get().uri(form(caseId)).with(SignIn.as(stranger))).hasStatus(404);
    assertThat(mvc.get().uri(form(UUID.randomUUID())).with(SignIn.as(stranger))).hasStatus(404);
    assertThat(ask(stranger, REASON, UUID.randomUUID().toString())).hasStatus(404);
  }

  @Test
  void theOwnerTheHeadAndTheDataProtectionOfficerSeeItAndNobodyElse() {
    var page = page();
    for (var who : List.of("asistent", "sef", "dpo", "director", "auditor")) {
      assertThat(mvc.get().uri(page).with(SignIn.as(who))).as(who).hasStatusOk().bodyText().contains(REASON, "77/2026").doesNotContain("??");
      assertThat(mvc.get().uri("/identity/access").with(SignIn.as(who))).as(who).hasStatusOk().bodyText().contains(page).doesNotContain("??");
    }
    assertThat(mvc.get().uri(page).with(SignIn.as("plati"))).hasStatus(404);
    assertThat(mvc.get().uri("/identity/access").with(SignIn.as("plati"))).bodyText().doesNotContain(page);
    assertThat(mvc.get().uri("/identity/access/panel").with(SignIn.as("dpo"))).hasStatusOk();
  }

  @Test
  void theHeadJudgesItOnceAndWhoTookItDoesNot() {
    var page = page();
    assertThat(review(page, SignIn.as(officer), "JUSTIFIED", "")).hasStatus3xxRedirection();
    assertThat(reviewed()).isZero();
    assertThat(review(page, SignIn.as("asistent"), "JUSTIFIED", "")).hasStatus3xxRedirection();
    assertThat(reviewed()).isZero();
    assertThat(review(page, SignIn.as("sef"), "", "")).hasStatus(422);
    assertThat(review(page, SignIn.as("sef"), "NOT_JUSTIFIED", "nu")).hasStatus(422).bodyText().contains("Scrieți de ce", ">nu</textarea>");
    assertThat(review(page, SignIn.as("sef"), "NOT_JUSTIFIED", "Nu era nicio urgență.")).hasStatus3xxRedirection();
    assertThat(review(page, SignIn.as("dpo"), "JUSTIFIED", "")).hasStatus3xxRedirection();
    assertThat(mvc.get().uri(page).with(SignIn.as("dpo"))).bodyText().contains("nejustificat", "Nu era nicio urgență.", "Mihai Țurcanu");
  }

  @Test
  void theOwnerEndsItBeforeItsTime() {
    var page = page();
    assertThat(mvc.post().uri(page + "/end").with(SignIn.as("asistent")).with(csrf())).hasStatus3xxRedirection();
    await(() -> jdbc.sql("select bool_or(ended) from directory.case_grant where case_id = :id").param("id", caseId)
        .query(Boolean.class).optional().orElse(false));
    assertThat(mvc.get().uri(page).with(SignIn.as(officer))).hasStatusOk().bodyText().contains("încheiat").doesNotContain("??");
  }

  @Test
  void onlyWhoIsInChargeLetsAColleagueIn() {
    var give = "/identity/access/give?context=financialaid&caseId=" + caseId;
    assertThat(mvc.get().uri(give).with(SignIn.as("asistent"))).hasStatusOk().bodyText().contains("77/2026").doesNotContain("??");
    assertThat(mvc.get().uri(give).with(SignIn.as("sef"))).hasStatusOk();
    assertThat(mvc.get().uri(give).with(SignIn.as(officer))).hasStatus(404);
    assertThat(mvc.post().uri("/identity/access/give").with(SignIn.as("sef")).with(csrf()).param("context", "financialaid")
        .param("caseId", caseId.toString()).param("officer", UUID.randomUUID().toString()).param("reason", "scurt")
        .param("until", "01.01.2020")).hasStatus(422).bodyText().contains("în trecut").doesNotContain("??");
  }

  private String page() {
    return String.valueOf(ask(officer, REASON, UUID.randomUUID().toString()).getResponse().getRedirectedUrl());
  }

  private MvcTestResult ask(Officer who, String reason, String key) {
    return mvc.post().uri("/identity/access/new").with(SignIn.as(who)).with(csrf()).param("context", "financialaid")
        .param("caseId", caseId.toString()).param("reason", reason).param("key", key).exchange();
  }

  private MvcTestResult review(String page, org.springframework.test.web.servlet.request.RequestPostProcessor who, String verdict,
      String note) {
    return mvc.post().uri(page + "/review").with(who).with(csrf()).param("verdict", verdict).param("note", note).exchange();
  }

  private int reviewed() {
    return jdbc.sql("select count(*) from identity.case_grant where case_id = :id and reviewed_by is not null").param("id", caseId)
        .query(Integer.class).single();
  }

  private static String form(UUID id) {
    return "/identity/access/new?context=financialaid&caseId=" + id;
  }

  private static void await(BooleanSupplier told) {
    for (int i = 0; i < 200 && !told.getAsBoolean(); i++) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    assertThat(told.getAsBoolean()).isTrue();
  }
}
