package ro.reazem.financialaid.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
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
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.SignIn;

@SpringBootTest
@AutoConfigureMockMvc
class HeatingTests implements AidDesk {

  private static final String NEW = "/financialaid/applications/new";

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  InventedFamily family;
  RequestFields fields;

  @Override
  public MockMvcTester mvc() {
    return mvc;
  }

  @BeforeEach
  void aFamilyThatHeatsWithGas() {
    var today = LocalDate.now(clock);
    family = InventedFamily.ofFour(today).tell(jdbc, publisher, transaction);
    fields = RequestFields.v3(family, today).with("benefit", "HEATING").with("heatingAid", "true").with("energySupplement", "true")
        .with("heating[0].fuel", "NATURAL_GAS").with("heating[0].supplier", "Furnizor Gaz Măgura").with("heating[0].clientCode", "104017")
        .with("heating[0].contract", "C-717").with("heating[0].main", "true").with("heating[1].fuel", "ELECTRICITY");
  }

  @Test
  void aSeasonOfGasIsCalculatedProposedSignedAndBecomesAidUpToMarchAndASupplementWithoutEnd() throws java.io.IOException {
    var page = registeredOn(LocalDate.of(2026, 1, 12));
    assertThat(get("asistent", page)).hasStatusOk().bodyText().contains("Ajutor pentru încălzire și supliment pentru energie",
        "Factura de energie", "Dovada dreptului asupra locuinței").doesNotContain("Angajament de plată", "??");
    assertThat(get("asistent", page + "/means")).bodyText().contains("Furnizor Gaz Măgura 104017", "C-717", "încălzește locuința");
    assertThat(get("asistent", page + "/proposal")).hasStatusOk().bodyText().contains("225,00", "90%", "01.2026–03.2026", "40,00", "265,00",
        "Legea nr. 226/2021").doesNotContain("Ajutor de incluziune", "??");

    var decision = sign(propose(page, "choice", "GRANT", "reasonsGrant", "Da."));

    assertThat(get("asistent", decision)).hasStatusOk().bodyText().contains("225,00", "Dispoziția nr.").doesNotContain("Ajutor de incluziune", "??");
    var paper = get("asistent", decision + "/disposition.pdf").getResponse().getContentAsByteArray();
    assertThat(PdfProof.failures(paper)).isEmpty();
    assertThat(PdfProof.text(paper).replaceAll("\\s+", " ")).contains("gaze naturale", "90%", "ianuarie 2026", "martie 2026", "225,00", "40,00",
        "Furnizor Gaz Măgura", "cod client 104017, contract nr. C-717", "Legii nr. 226/2021").doesNotContain("incluziune");
    assertThat(rights()).containsExactly("ENERGY_SUPPLEMENT 2026-01-01 null 4000", "HEATING 2026-01-01 2026-03-31 22500");
    for (var id : jdbc.sql("select id from financialaid.entitlement where household_id = :id").param("id", family.household)
        .query(UUID.class).list()) {
      assertThat(get("sef", "/financialaid/entitlements/" + id)).hasStatusOk().bodyText().contains(family.familyName)
          .doesNotContain("Ajutor de incluziune", "??");
    }
    assertThat(get("sef", "/financialaid/entitlements?state=ALL&q=" + family.familyName)).bodyText()
        .contains("225,00", "40,00", "Supliment pentru energie").doesNotContain("??");
  }

  @Test
  void theListForTheCountyPayerOfAnotherBenefitDoesNotTellIt() {
    sign(propose(registeredOn(LocalDate.of(2026, 1, 12)), "choice", "GRANT", "reasonsGrant", "Da."));
    transaction.executeWithoutResult(status -> {
      var list = post("plati", "/financialaid/monthly-lists", "scheme", "VMI", "month", "2026-02").getResponse().getRedirectedUrl();
      assertThat(get("plati", list + "?q=" + family.familyName)).hasStatusOk().bodyText().doesNotContain("Maria " + family.familyName, "??");
      status.setRollbackOnly();
    });
  }

  @Test
  void aFamilyAboveTheLimitIsRefusedByTheOtherLaw() throws java.io.IOException {
    fields.income(0, family.person(1), "wage", "5600,00");
    var page = registeredOn(LocalDate.of(2026, 1, 12));
    assertThat(get("asistent", page + "/proposal")).bodyText().contains("14,00").doesNotContain("??");

    var decision = sign(propose(page, "choice", "REFUSE", "grounds", "INCOME", "reasonsRefuse", "Venitul depășește limita."));

    var paper = get("asistent", decision + "/disposition.pdf").getResponse().getContentAsByteArray();
    assertThat(PdfProof.failures(paper)).isEmpty();
    assertThat(PdfProof.text(paper).replaceAll("\\s+", " ")).contains("Se respinge cererea de ajutor pentru încălzirea locuinței",
        "Venit net pe persoană peste limită").doesNotContain("196/2016 privind venitul");
    assertThat(rights()).isEmpty();
  }

  @Test
  void aRequestAfterTwentyMarchIsRefusedForItsSeason() {
    fields.with("energySupplement", "");
    var page = registeredOn(LocalDate.of(2026, 3, 21));
    assertThat(get("asistent", page + "/proposal")).bodyText().contains("nu se mai plătește nimic", "nu mai prinde nicio lună").doesNotContain("??");
  }

  @Test
  void theSupplementThatRunsAlreadyGoesOnInTheNextSeason() {
    sign(propose(registeredOn(LocalDate.of(2024, 12, 10)), "choice", "GRANT", "reasonsGrant", "Da."));
    fields.with("key", UUID.randomUUID().toString()).with("heating[2].fuel", "SOLID_OR_OIL");
    sign(propose(registeredOn(LocalDate.of(2025, 11, 10)), "choice", "GRANT", "reasonsGrant", "Da."));
    assertThat(rights()).containsExactly("ENERGY_SUPPLEMENT 2024-12-01 null 4000", "ENERGY_SUPPLEMENT 2024-12-01 null 6000",
        "HEATING 2024-12-01 2025-03-31 22500", "HEATING 2025-11-01 2026-03-31 22500");
  }

  @Test
  void aRightForHeatingIsNotChangedButEnded() {
    sign(propose(registeredOn(LocalDate.of(2026, 1, 12)), "choice", "GRANT", "reasonsGrant", "Da."));
    var supplement = jdbc.sql("select id from financialaid.entitlement where household_id = :id and benefit = 'ENERGY_SUPPLEMENT'")
        .param("id", family.household).query(UUID.class).single();
    assertThat(get("asistent", "/financialaid/entitlements/" + supplement)).bodyText().contains("Propune încetarea")
        .doesNotContain("Propune modificarea");
    assertThat(get("asistent", "/financialaid/entitlements/" + supplement + "/change")).hasStatus(422);
    assertThat(get("asistent", "/financialaid/entitlements/" + supplement + "/end")).bodyText()
        .contains("Schimbarea titularului de contract", "Schimbarea sistemului de încălzire", "depune o cerere nouă").doesNotContain("??");
    var ended = post("asistent", "/financialaid/entitlements/" + supplement + "/end", "ground", "HEATING_SYSTEM", "lastDay", "30.06.2026", "reasons", "Trece pe gaze.");
    var decision = sign(String.valueOf(ended.getResponse().getRedirectedUrl()));
    assertThat(get("asistent", decision + "/disposition.pdf")).hasStatusOk();
    assertThat(rights()).contains("ENERGY_SUPPLEMENT 2026-01-01 2026-06-30 4000");
  }

  @Test
  void aFamilyMayHaveARequestForEachBenefitInWork() {
    assertThat(send(fields)).hasStatus3xxRedirection();
    fields.with("key", UUID.randomUUID().toString());
    assertThat(send(fields)).hasStatus(422).bodyText().contains("are deja o cerere în lucru");
    fields.with("benefit", "VMI");
    assertThat(send(fields)).hasStatus3xxRedirection();
  }

  @Test
  void whatHeatingAidNeedsIsAskedBesideItsField() {
    fields.with("heating[0].main", "").with("heating[0].fuel", "ELECTRICITY");
    assertThat(send(fields)).hasStatus(422).bodyText().contains("Bifați sursa cu care se încălzește locuința", "apare de două ori",
        "Furnizor Gaz Măgura").doesNotContain("??");
    fields.with("heating[0].main", "true").with("heating[0].fuel", "NATURAL_GAS").with("heating[1].main", "true")
        .with("heating[0].supplier", "").with("heating[0].clientCode", "");
    assertThat(send(fields)).hasStatus(422).bodyText().contains("un singur sistem de încălzire", "C-717").doesNotContain("??");
    fields.with("heatingAid", "").with("energySupplement", "").with("benefit", "SOUP");
    assertThat(send(fields)).hasStatus(422).bodyText().doesNotContain("??");
    assertThat(send(fields.with("benefit", "HEATING"))).hasStatus(422).bodyText().contains("sau amândouă");
    assertThat(jdbc.sql("select count(*) from financialaid.aid_application where household_id = :id").param("id", family.household)
        .query(Long.class).single()).isZero();
  }

  /** Registers take no day of the past, so the request is set back afterwards. */
  private String registeredOn(LocalDate day) {
    var sent = send(fields);
    assertThat(sent).hasStatus3xxRedirection();
    var page = String.valueOf(sent.getResponse().getRedirectedUrl());
    jdbc.sql("update financialaid.aid_application set registered_on = :day where id = :id").param("day", day)
        .param("id", UUID.fromString(page.substring(page.lastIndexOf('/') + 1))).update();
    assertThat(post("asistent", page + "/check-start", "version", "0")).hasStatus3xxRedirection();
    return page;
  }

  private List<String> rights() {
    return jdbc.sql("""
        select e.benefit || ' ' || e.granted_from || ' ' || coalesce(e.granted_until::text, 'null') || ' ' || a.gross
        from financialaid.entitlement e join financialaid.entitlement_amount a on a.entitlement_id = e.id
        where e.household_id = :id order by 1""").param("id", family.household).query(String.class).list();
  }

  private MvcTestResult send(RequestFields sent) {
    var post = mvc.post().uri(NEW).with(SignIn.as("asistent")).with(csrf());
    sent.each(post::param);
    return post.exchange();
  }
}
