package ro.reazem.financialaid.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
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
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.testing.SignIn;

@SpringBootTest
@AutoConfigureMockMvc
class LodgingTests {

  private static final String NEW = "/financialaid/applications/new";

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  InventedFamily family;
  RequestFields fields;

  @BeforeEach
  void aFamily() {
    var today = LocalDate.now(clock);
    family = InventedFamily.ofFour(today).tell(jdbc, publisher, transaction);
    fields = RequestFields.v3(family, today);
  }

  @Test
  void theFormKnowsTheFamilyAlready() {
    assertThat(mvc.get().uri(NEW).param("household", family.household.toString()).with(SignIn.as("asistent")))
        .hasStatusOk().bodyText().contains("Maria " + family.familyName, "Andrei").doesNotContain("??");
  }

  @Test
  void aFormSentTwiceRegistersOneRequest() {
    var first = send(fields);
    var second = send(fields);

    assertThat(first).hasStatus3xxRedirection();
    assertThat(second).hasRedirectedUrl(first.getResponse().getRedirectedUrl());
    assertThat(requests()).isEqualTo(1);
    assertThat(mvc.get().uri(String.valueOf(first.getResponse().getRedirectedUrl())).with(SignIn.as("asistent")))
        .hasStatusOk().bodyText().contains(family.familyName).doesNotContain("??");
  }

  @Test
  void aSecondRequestOfAFamilyWithOneInWorkIsRefused() {
    send(fields);
    fields.with("key", java.util.UUID.randomUUID().toString());

    assertThat(send(fields)).hasStatus(422).bodyText().contains("are deja o cerere în lucru");
    assertThat(requests()).isEqualTo(1);
  }

  @Test
  void whatCannotBeReadIsSaidBesideItsFieldAndNothingTypedIsLost() {
    fields.with("incomes[0].amount", "nouă sute").with("incomes[1].amount", "-5").with("incomes[2].amount", "1234567890123")
        .with("rooms", "multe").with("insurance", "PAD\u0000 77").with("iban", "RO49AAAA1B31007593840000")
        .with("signedOn", "31.02.2026").with("bank", "x".repeat(10_000)).with("paymentMode", "BANK").with("accountHolder", "");

    var answer = send(fields);

    assertThat(answer).hasStatus(422).bodyText().contains("nouă sute", "1234567890123", "multe", "31.02.2026", "x".repeat(10_000))
        .doesNotContain("??", "Exception");
    assertThat(requests()).isZero();
  }

  @Test
  void aPersonOfAnotherFamilyCannotBeNamed() {
    fields.with("holder", java.util.UUID.randomUUID().toString());

    assertThat(send(fields)).hasStatus(422).bodyText().contains("Alegeți o persoană din familie");
  }

  @Test
  void aDraftBringsBackAllRowsThatWereTyped() {
    var request = mvc.post().uri("/drafts").with(SignIn.as("asistent")).with(csrf());
    fields.with("rooms", "trei?").with("incomes[7].amount", "opt sute").with("_draft", java.util.UUID.randomUUID().toString())
        .with("_page", NEW + "?household=" + family.household).each(request::param);
    var kept = String.valueOf(request.exchange().getResponse().getRedirectedUrl());

    assertThat(kept).startsWith(NEW);
    assertThat(mvc.get().uri(kept).with(SignIn.as("asistent"))).hasStatusOk().bodyText().contains("trei?", "opt sute").doesNotContain("??");
    assertThat(mvc.get().uri(kept).with(SignIn.as("sef"))).hasStatusOk().bodyText().doesNotContain("trei?");
  }

  @Test
  void ofTwoWhoCorrectAtOnceTheSecondSeesBothValues() {
    var page = String.valueOf(send(fields).getResponse().getRedirectedUrl());
    var edit = page + "/edit";
    fields.with("version", "0");
    assertThat(post(edit, fields.with("rooms", "3"))).hasStatus3xxRedirection();

    assertThat(post(edit, fields.with("rooms", "4").with("homeKind", "STUDIO").with("heatingAid", "true")
        .with("members[2].school", "LOWER_SECONDARY").with("incomes[0].person", family.person(0).toString()))).hasStatus(409).bodyText()
        .contains("a salvat între timp", ">4</span>", ">3</span>", "name=\"version\" value=\"1\"",
            ">garsonieră</span>", ">casă</span>", ">da</span>", "Sofia " + family.familyName + ": Situația școlară",
            "Venitul 1: Persoana", ">Maria " + family.familyName + "</span>")
        .doesNotContain("??", ">HOUSE</span>", ">boat</span>", ">" + family.person(0));
    assertThat(post(edit, fields.with("version", "1"))).hasStatus3xxRedirection();
  }

  @Test
  void anOfficerOfAnotherUnitSeesNothingOfIt() {
    var page = String.valueOf(send(fields).getResponse().getRedirectedUrl());
    var stranger = SignIn.as(new ro.reazem.platform.security.Officer(java.util.UUID.randomUUID(), "x", "X", "inspector",
        java.util.UUID.randomUUID(), java.util.Set.of(new ro.reazem.platform.security.HeldRole("financialaid",
            ro.reazem.platform.security.Level.WORK, java.util.UUID.randomUUID()))));

    assertThat(mvc.get().uri(page).with(stranger)).hasStatus(403);
    assertThat(mvc.get().uri("/financialaid/applications").param("q", family.familyName).with(stranger)).hasStatusOk().bodyText()
        .doesNotContain(page);
    assertThat(mvc.get().uri("/financialaid/applications").param("q", family.familyName).with(SignIn.as("asistent")))
        .hasStatusOk().bodyText().contains(page).doesNotContain("??");
  }

  @Test
  void theDossierSaysWhatIsMissingAndCountsWhatIsBrought() {
    var page = String.valueOf(send(fields).getResponse().getRedirectedUrl());
    for (var part : new String[] {"/dossier", "/means", "/history"}) {
      assertThat(mvc.get().uri(page + part).with(SignIn.as("asistent"))).hasStatusOk().bodyText().doesNotContain("??");
    }
    assertThat(mvc.get().uri(page + "/dossier").with(SignIn.as("asistent"))).bodyText().contains("Adeverință de elev");

    assertThat(mvc.post().uri(page + "/papers").with(SignIn.as("asistent")).with(csrf()).param("version", "0")
        .param("kind", "SCHOOL_PROOF").param("person", family.person(2).toString()).param("reference", "nr. 55 din 03.11.2026"))
        .hasStatus3xxRedirection();
    assertThat(mvc.post().uri(page + "/checks").with(SignIn.as("asistent")).with(csrf()).param("version", "1")
        .param("kind", "SOCIAL_INQUIRY").param("result", "OK").param("reference", "771").param("checkedOn", "31.12.2099"))
        .hasStatus(422).bodyText().contains("nu poate fi în viitor");
    assertThat(mvc.post().uri(page + "/incomplete").with(SignIn.as("asistent")).with(csrf()).param("version", "1")
        .param("missing", "")).hasStatus(422).bodyText().contains("Scrieți ce acte lipsesc");
    assertThat(mvc.get().uri(page + "/dossier").with(SignIn.as("asistent"))).bodyText().contains("nr. 55 din 03.11.2026");
  }

  @Test
  void aHouseholdStillOnItsWayIsWaitedFor() {
    assertThat(mvc.get().uri(NEW).param("household", java.util.UUID.randomUUID().toString()).with(SignIn.as("asistent")))
        .hasStatus(202).hasHeader("Refresh", "3").bodyText().contains("sunt pe drum");
  }

  private MvcTestResult send(RequestFields typed) {
    return post(NEW, typed);
  }

  private MvcTestResult post(String uri, RequestFields typed) {
    var request = mvc.post().uri(uri).with(SignIn.as("asistent")).with(csrf());
    typed.each(request::param);
    return request.exchange();
  }

  private int requests() {
    return jdbc.sql("select count(*) from financialaid.aid_application where household_id = :id").param("id", family.household)
        .query(Integer.class).single();
  }
}
