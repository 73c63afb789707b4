package ro.reazem.financialaid.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
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

@SpringBootTest
@AutoConfigureMockMvc
class DecidingTests {

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  InventedFamily family;
  LocalDate today;
  String page;

  @BeforeEach
  void aRequestUnderCheck() {
    today = LocalDate.now(clock);
    family = InventedFamily.ofFour(today).tell(jdbc, publisher, transaction);
    var fields = RequestFields.v3(family, today);
    var post = mvc.post().uri("/financialaid/applications/new").with(SignIn.as("asistent")).with(csrf());
    fields.each(post::param);
    page = String.valueOf(post.exchange().getResponse().getRedirectedUrl());
    assertThat(post("asistent", page + "/check-start", "version", "0")).hasStatus3xxRedirection();
  }

  @Test
  void thePublishedCaseIsCalculatedProposedSignedByAnotherAndBecomesARight() {
    assertThat(get("asistent", page + "/proposal")).hasStatusOk().bodyText()
        .contains("701,00", "659,00", "415,00", "286,00", "2,5", "1.484,00", "−984,00", "500,00").doesNotContain("??");
    var proposal = propose("sef");

    assertThat(post("sef", proposal, "choice", "APPROVE", "confirmed", "true")).hasStatus(422).bodyText()
        .contains("o poate semna numai un alt ofițer");
    assertThat(post("asistent", proposal, "choice", "APPROVE", "confirmed", "true")).hasStatus(403);
    assertThat(get("sef", proposal)).hasStatusOk().bodyText().contains("Propunerea este a dumneavoastră").doesNotContain("??");
    assertThat(post("director", proposal, "choice", "APPROVE")).hasStatusOk().bodyText().contains("Semnați dispoziția").doesNotContain("??");

    var signed = post("director", proposal, "choice", "APPROVE", "confirmed", "true");

    assertThat(signed).hasStatus3xxRedirection();
    var decision = String.valueOf(signed.getResponse().getRedirectedUrl());
    assertThat(get("asistent", decision)).hasStatusOk().bodyText().contains("701,00", "Dispoziția nr.").doesNotContain("??");
    assertThat(jdbc.sql("select a.gross from financialaid.entitlement e join financialaid.entitlement_amount a on a.entitlement_id = e.id "
        + "where e.household_id = :id").param("id", family.household).query(Long.class).single()).isEqualTo(70_100);
    assertThat(get("asistent", "/financialaid/entitlements?q=" + family.familyName)).hasStatusOk().bodyText().contains("701,00")
        .doesNotContain("??");
    for (var part : new String[] {"", "/calculation", "/decisions", "/history"}) {
      assertThat(get("auditor", page + part)).hasStatusOk().bodyText().doesNotContain("??");
    }
  }

  @Test
  void theDatabaseRefusesThatOneOfficerProposesAndApproves() {
    var proposal = propose("asistent");
    var id = UUID.fromString(proposal.substring(proposal.lastIndexOf('/') + 1));

    assertThatThrownBy(() -> jdbc.sql("""
        update financialaid.proposal set status = 'APPROVED', settled_by = proposed_by, settled_by_name = '', settled_at = now()
        where id = :id""").param("id", id).update()).hasMessageContaining("who_proposed_does_not_approve");
  }

  @Test
  void theSheetOfADecisionStaysTheSameWhenParametersChangeAndNobodyCanEditIt() {
    var decision = decided();
    var before = text(get("asistent", decision + "/sheet.txt"));
    transaction.executeWithoutResult(status -> {
      jdbc.sql("update platform.parameter_value set value = '999' where code = 'VMI_MAX'").update();
      jdbc.sql("update platform.parameter_revision set revision = nextval('platform.parameter_revisions')").update();
      assertThat(text(get("asistent", decision + "/sheet.txt"))).isEqualTo(before).contains("415,00", "VMI_MAX = 366");
      status.setRollbackOnly();
    });
    assertThatThrownBy(() -> jdbc.sql("update financialaid.decision set gross = 1 where household_id = :id").param("id", family.household)
        .update()).hasMessageContaining("never changed");
  }

  @Test
  void theDraftIsPreviewedBeforeItIsSentAndCannotBeTakenForAnAct() throws java.io.IOException {
    var typed = post("asistent", page + "/disposition-draft.pdf", "choice", "REFUSE", "grounds", "NOT_AT_ADDRESS", "reasonsRefuse",
        "Nu locuiește la adresă.");
    assertThat(typed).hasStatusOk();
    assertThat(ro.reazem.testing.PdfProof.text(typed.getResponse().getContentAsByteArray()))
        .contains("PROIECT", "Nu locuiește la adresă").doesNotContain("Dispoziția nr.");
    assertThat(get("sef", page + "/disposition-preview.pdf")).hasStatusOk();
    assertThat(get("sef", page + "/calculation-preview.xlsx")).hasStatusOk();
    decided();
    assertThat(get("sef", page + "/disposition-preview.pdf")).hasStatus(404);
  }

  @Test
  void theTermIsNotInventedAndCountsOnceTheInstitutionSetIt() {
    transaction.executeWithoutResult(status -> {
      // as if the request had come before the institution set the term
      jdbc.sql("update platform.deadline set case_id = gen_random_uuid() where case_id::text = :id").param("id", page.substring(page.lastIndexOf('/') + 1)).update();
      jdbc.sql("""
          update platform.parameter_value set value = '', standing = 'TO_BE_SET', confirmed_by = null, confirmed_by_name = null, confirmed_at = null
          where code = 'VMI_DECISION_DAYS'""").update();
      assertThat(get("asistent", page + "/proposal")).bodyText().contains("de stabilit de instituție", "/parameters/VMI_DECISION_DAYS",
          "parametri folosiți nu sunt încă confirmați", "Previzualizează dispoziția");
      jdbc.sql("update platform.parameter_value set value = '15 WORKING_DAYS', standing = 'INTERNAL' where code = 'VMI_DECISION_DAYS'").update();
      assertThat(get("asistent", page + "/proposal")).bodyText().contains("15 zile lucrătoare de la înregistrarea cererii")
          .doesNotContain("de stabilit de instituție", "??");
      status.setRollbackOnly();
    });
  }

  @Test
  void theDispositionMeetsItsDeadline() {
    transaction.executeWithoutResult(status -> {
      jdbc.sql("update platform.parameter_value set value = '30 DAYS', standing = 'INTERNAL' where code = 'VMI_DECISION_DAYS'").update();
      decided();
      assertThat(jdbc.sql("select met_on from platform.deadline where case_id::text = :id and rule = 'VMI_DECISION_DAYS'")
          .param("id", page.substring(page.lastIndexOf('/') + 1)).query(LocalDate.class).single()).isEqualTo(today);
      assertThat(get("asistent", page)).bodyText().contains("Emiterea dispoziției: a curs de la", "în termen", "role=\"img\"").doesNotContain("??");
      status.setRollbackOnly();
    });
  }

  @Test
  void theSimulatorTakesTheFamilyOfARequestAndOfARightAndKeepsNothing() {
    assertThat(get("asistent", page + "/proposal")).bodyText().contains("/financialaid/simulator?application=", "Compară cu ultima lună");
    var request = page.substring(page.lastIndexOf('/') + 1);
    assertThat(get("asistent", "/financialaid/simulator?application=" + request + "&otherMonth=06.2024")).hasStatusOk().bodyText()
        .contains("701,00", "635,00", "900,00", family.familyName).doesNotContain("??");
    decided();
    var right = jdbc.sql("select id from financialaid.entitlement where household_id = :id").param("id", family.household)
        .query(UUID.class).single();
    assertThat(get("asistent", "/financialaid/entitlements/" + right)).bodyText().contains("/financialaid/simulator?entitlement=" + right);
    assertThat(get("asistent", "/financialaid/simulator?entitlement=" + right)).hasStatusOk().bodyText().contains("701,00");
    assertThat(mvc.get().uri("/financialaid/simulator?entitlement=" + right).with(SignIn.withRoles("people READ")).exchange()).hasStatus(403);
  }

  @Test
  void whoProposedIsToldWhoMaySign() {
    var proposal = propose("asistent");
    assertThat(get("asistent", proposal)).bodyText().contains("/identity/allowed?action=financialaid.proposal.approve");
    var link = Pattern.compile("href=\"(/identity/allowed[^\"]*)\"").matcher(text(get("asistent", proposal)));
    assertThat(link.find()).isTrue();
    assertThat(get("asistent", link.group(1).replace("&amp;", "&"))).hasStatusOk().bodyText().contains("Au acest drept", "Mihai Țurcanu");
  }

  @Test
  void aRefusalNeedsAGround() {
    assertThat(send("asistent", "choice", "REFUSE", "reasonsRefuse", "nu")).hasStatus(422).bodyText().contains("cel puțin un motiv");
    assertThat(send("asistent", "choice", "REFUSE", "grounds", "NOT_AT_ADDRESS", "reasonsRefuse", "nu")).hasStatus3xxRedirection();
    var proposal = open();
    assertThat(post("sef", proposal, "choice", "RETURN", "note", "", "confirmed", "true")).hasStatus(422).bodyText()
        .contains("Scrieți ce trebuie îndreptat");
    assertThat(post("sef", proposal, "choice", "RETURN", "note", "refaceți", "confirmed", "true")).hasStatus3xxRedirection();
    assertThat(get("asistent", page)).bodyText().contains("Restituită de semnatar", "refaceți");
  }

  @Test
  void factsThatChangedAfterTheCalculationStopTheSendingAndTheSigning() {
    var screen = text(get("asistent", page + "/proposal"));
    family.withoutTheLastSince(today).tell(jdbc, publisher, transaction);

    assertThat(sendSeen("asistent", hidden(screen, "fingerprint"), hidden(screen, "version"), "choice", "GRANT", "reasonsGrant", "păstrat"))
        .hasStatus(409).bodyText().contains("Datele s-au schimbat", "păstrat", "Recalculează");
    var proposal = propose("asistent");
    family.withTheLastAgain().tell(jdbc, publisher, transaction);
    assertThat(post("sef", proposal, "choice", "APPROVE", "confirmed", "true")).hasStatus(422).bodyText().contains("Datele s-au schimbat");
  }

  @Test
  void aParameterThatChangedAfterTheProposalStopsTheSigning() {
    var proposal = propose("asistent");
    transaction.executeWithoutResult(status -> {
      jdbc.sql("update platform.parameter_value set value = '999' where code = 'VMI_MAX'").update();
      jdbc.sql("update platform.parameter_revision set revision = nextval('platform.parameter_revisions')").update();
      assertThat(post("sef", proposal, "choice", "APPROVE", "confirmed", "true")).hasStatus(422).bodyText().contains("Datele s-au schimbat");
      status.setRollbackOnly();
    });
  }

  private String decided() {
    return String.valueOf(post("director", propose("asistent"), "choice", "APPROVE", "confirmed", "true").getResponse().getRedirectedUrl());
  }

  private String propose(String officer) {
    assertThat(send(officer, "choice", "GRANT", "reasonsGrant", "Sunt îndeplinite condițiile.")).hasStatus3xxRedirection();
    return open();
  }

  private String open() {
    return String.valueOf(get("sef", page + "/proposal").getResponse().getRedirectedUrl());
  }

  private MvcTestResult send(String officer, String... fields) {
    var screen = text(get(officer, page + "/proposal"));
    return sendSeen(officer, hidden(screen, "fingerprint"), hidden(screen, "version"), fields);
  }

  private MvcTestResult sendSeen(String officer, String fingerprint, String version, String... fields) {
    var all = new java.util.ArrayList<>(java.util.List.of(fields));
    all.addAll(java.util.List.of("fingerprint", fingerprint, "version", version, "confirmed", "true"));
    return post(officer, page + "/proposal", all.toArray(String[]::new));
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

  private static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static String hidden(String page, String name) {
    var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
