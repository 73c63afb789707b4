package ro.reazem.financialaid.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.events.people.MaritalStatus;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.testing.PageForm;
import ro.reazem.testing.SignIn;

/** Changes of a right in force: what the family declares and the register tells, the old calculation beside the new one. */
@SpringBootTest
@AutoConfigureMockMvc
class ChangingTests {

  private static final LocalDate REGISTERED = LocalDate.of(2026, 4, 10);
  private static final String ACCOUNT = "RO49AAAA1B31007593840000";

  @Autowired ApplicationContext context;
  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;

  InventedFamily family;
  String right;
  String change;

  @BeforeEach
  void theFamilyOfV3HasItsRightSinceMay() {
    granted(InventedFamily.ofFour(REGISTERED));
  }

  @Test
  void theYoungerChildEntersAnEmergencyPlacement() {
    var form = opened().with("occurredOn", "12.05.2026").with("reportedOn", "20.05.2026").with("from", "2026-06")
        .with("told.members[3].placed", "true");

    var seen = text(send(form.with("recalculate", "true")));

    assertThat(seen).contains("701,00", "375,00", "−326,00", "232,00", "143,00", "352,00", "250,00", "Anunțată după 8 zile",
        "dispoziție de modificare").doesNotContain("??", "Corectați");
    var proposal = sent(seen);
    assertThat(text(get("sef", proposal))).contains("375,00", "Sumele, vechi și nou", "măsură de protecție")
        .doesNotContain("??");
    var decision = signed(proposal);
    assertThat(grosses()).containsExactly(70_100L, 37_500L);
    var dossier = FrozenJson.read(jdbc.sql("select dossier from financialaid.decision where id = :id").param("id", id(decision))
        .query(String.class).single(), FrozenDossier.class);
    assertThat(dossier.declaration()).isNotNull();
    assertThat(dossier.declaration().member(family.person(3)).orElseThrow().placed()).isTrue();
    assertThat(dossier.change().occurredOn()).isEqualTo(LocalDate.of(2026, 5, 12));
    assertThat(dossier.checks().getFirst().state()).isEqualTo("OK");
    assertThat(text(get("asistent", right))).contains("375,00").doesNotContain("??");
  }

  @Test
  void aChangeToldLateIsMarked() {
    var seen = text(send(opened().with("occurredOn", "10.05.2026").with("reportedOn", "20.06.2026").with("from", "2026-06")
        .with("told.members[3].placed", "true").with("recalculate", "true")));

    assertThat(seen).contains("Anunțată târziu, după 41 de zile", "termenul s-a încheiat la 25.05.2026");
  }

  @Test
  void aNewbornIsFoundInTheRegisterAndRaisesTheAmount() {
    family.with("Ilinca", HouseholdRole.CHILD, LocalDate.of(2026, 9, 3), MaritalStatus.SINGLE, LocalDate.of(2026, 9, 3));
    family.tell(jdbc, publisher, transaction);
    assertThat(text(get("asistent", right))).contains("Datele familiei s-au schimbat");

    var page = text(get("asistent", change));

    assertThat(page).contains("Ilinca " + family.familyName + " s-a născut la 03.09.2026").doesNotContain("??");
    var form = PageForm.on(page, "change-form");
    assertThat(form.value("occurredOn")).isEqualTo("03.09.2026");
    assertThat(form.value("from")).isEqualTo("2026-10");
    assertThat(form.value("told.members[4].person")).isEqualTo(family.person(4).toString());
    // 500 counted, coefficient 3: 166; (366 - 166) x 3 = 600, and 428 for three children
    signed(sent(text(send(form.with("recalculate", "true")))));
    assertThat(grosses()).containsExactly(70_100L, 102_800L);
  }

  @Test
  void aMemberWhoLeftIsNoLongerAskedForAndNotCounted() {
    family.withoutTheLastSince(LocalDate.of(2026, 7, 15)).tell(jdbc, publisher, transaction);

    var page = text(get("asistent", change));

    assertThat(page).contains("nu mai locuiește în gospodărie; ultima zi, 14.07.2026", "nu este în familie", "−326,00").doesNotContain("??");
    var form = PageForm.on(page, "change-form");
    assertThat(form.value("told.members[3].person")).isEmpty();
    assertThat(form.value("from")).isEqualTo("2026-08");
    signed(sent(page));
    assertThat(grosses()).containsExactly(70_100L, 37_500L);
  }

  @Test
  void aPartnerWhoMovesInIsCountedWithWhatHeEarns() {
    var alone = new InventedFamily().with("Ana", HouseholdRole.REFERENCE_PERSON, REGISTERED.minusYears(30), MaritalStatus.SINGLE)
        .with("Luca", HouseholdRole.CHILD, REGISTERED.minusYears(8), MaritalStatus.SINGLE);
    granted(alone);
    alone.with("Radu", HouseholdRole.PARTNER, REGISTERED.minusYears(33), MaritalStatus.SINGLE, LocalDate.of(2026, 8, 20));
    alone.tell(jdbc, publisher, transaction);
    var page = text(get("asistent", change));
    assertThat(page).contains("Radu " + alone.familyName + " locuiește în gospodărie din 20.08.2026");

    var form = PageForm.on(page, "change-form");
    var row = form.nameOf(alone.person(2).toString()).replace("person", "");
    var refused = send(form.with("recalculate", "true"));
    assertThat(refused).bodyText().contains("Corectați");
    var seen = text(send(form.with(row + "work", "EMPLOYED").with("told.partner", alone.person(2).toString())
        .with("told.incomes[2].person", alone.person(2).toString()).with("told.incomes[2].kind", "wage")
        .with("told.incomes[2].amount", "800").with("told.incomes[2].proof", "adeverință 9")));

    assertThat(seen).contains("vechi și nou").doesNotContain("??", "Corectați");
    signed(sent(seen));
    // wages 900 + 800, 400 left out: 1.300 / 2 = 650, above the limit of the inclusion aid; one child of two parents in band 2
    assertThat(grosses().getLast()).isEqualTo(11_500L);
  }

  @Test
  void aCarBoughtSinceThenEndsTheRight() {
    var form = opened().with("occurredOn", "02.09.2026").with("from", "2026-10");
    var car = form.nameOf("vehicle").replace("kind", "");
    var seen = text(send(form.with(car + "held", "true").with(car + "person", family.person(0).toString()).with(car + "measure", "3")
        .with("recalculate", "true")));
    assertThat(seen).contains("dispoziție de încetare").doesNotContain("??");

    signed(sent(seen));

    assertThat(jdbc.sql("select granted_until from financialaid.entitlement where id = :id").param("id", id(right)).query(LocalDate.class)
        .single()).isEqualTo(LocalDate.of(2026, 9, 30));
  }

  @Test
  void anotherAccountIsTakenNoteOfByASecondOfficerWithoutADisposition() {
    var seen = text(send(opened().with("occurredOn", "02.09.2026").with("told.paymentMode", "BANK").with("told.accountHolder", "Maria Proba")
        .with("told.iban", ACCOUNT).with("told.bank", "Banca Exemplu").with("recalculate", "true")));
    assertThat(seen).contains("fără dispoziție, se consemnează", "mandat poștal", "RO49 AAAA 1B31 0075 9384 0000").doesNotContain("??");
    var proposal = sent(seen);
    assertThat(text(get("sef", proposal))).contains("Propunere de consemnare", "Contul de plată").doesNotContain("??", "disposition-preview");
    assertThat(post("asistent", proposal, "choice", "APPROVE", "confirmed", "true")).hasStatus(403);

    assertThat(post("director", proposal, "choice", "APPROVE", "confirmed", "true")).hasRedirectedUrl(right);

    assertThat(grosses()).containsExactly(70_100L);
    assertThat(decisions()).isEqualTo(1);
    assertThat(text(get("asistent", right))).contains("Schimbare consemnată fără dispoziție", "701.00 lei").doesNotContain("??");
    assertThat(PageForm.on(text(get("asistent", change)), "change-form").value("told.iban")).contains("RO49");
  }

  @Test
  void whatDidNotChangeIsNotSent() {
    var seen = text(send(opened().with("occurredOn", "02.09.2026").with("recalculate", "true")));

    assertThat(send(PageForm.on(seen, "change-form"))).hasStatus(422).bodyText().contains("Nu s-a schimbat nimic");
  }

  @Test
  void nothingTypedIsLostAndWhatIsWrongIsSaidBesideItsField() {
    var form = opened().with("occurredOn", "31.02.2026").with("told.incomes[0].amount", "nouă sute").with("told.paymentMode", "BANK")
        .with("told.iban", "RO48AAAA1B31007593840000").with("told.accountHolder", "Maria").with("reasons", "păstrat");

    assertThat(send(form)).hasStatus(422).bodyText().contains("31.02.2026", "nouă sute", "RO48AAAA1B31007593840000", "păstrat",
        "told-iban-error", "told-incomes-0-amount-error").doesNotContain("??", "Exception");
    assertThat(send(opened().with("occurredOn", "20.06.2026").with("reportedOn", "10.06.2026"))).hasStatus(422).bodyText()
        .contains("nu poate fi anunțată înainte");
    assertThat(send(opened().with("occurredOn", "20.09.2026").with("from", "2026-06"))).hasStatus(422).bodyText()
        .contains("înainte de luna schimbării");
  }

  @Test
  void aCalculationThatWasNotSeenIsShownBeforeItIsSent() {
    var form = opened().with("occurredOn", "12.05.2026").with("reportedOn", "20.05.2026").with("from", "2026-06")
        .with("told.members[3].placed", "true");

    var answer = send(form);

    assertThat(answer).hasStatus(422).bodyText().contains("Verificați-l și trimiteți din nou", "375,00");
    assertThat(send(PageForm.on(text(answer), "change-form"))).hasStatus3xxRedirection();
  }

  private void granted(InventedFamily told) {
    var granted = GrantedRight.in(context, told, REGISTERED);
    family = granted.family;
    right = granted.uri();
    change = right + "/change";
  }

  private PageForm opened() {
    return PageForm.on(text(get("asistent", change)), "change-form");
  }

  private MvcTestResult send(PageForm form) {
    var request = mvc.post().uri(change).with(SignIn.as("asistent")).with(csrf());
    form.each(request::param);
    return request.exchange();
  }

  private String sent(String page) {
    var answer = send(PageForm.on(page, "change-form"));
    assertThat(answer).hasStatus3xxRedirection();
    return String.valueOf(answer.getResponse().getRedirectedUrl());
  }

  private String signed(String proposal) {
    var answer = post("director", proposal, "choice", "APPROVE", "confirmed", "true");
    assertThat(answer).hasStatus3xxRedirection();
    return String.valueOf(answer.getResponse().getRedirectedUrl());
  }

  private List<Long> grosses() {
    return jdbc.sql("select gross from financialaid.entitlement_amount where entitlement_id = :id order by position").param("id", id(right))
        .query(Long.class).list();
  }

  private int decisions() {
    return jdbc.sql("select count(*) from financialaid.decision where entitlement_id = :id").param("id", id(right)).query(Integer.class).single();
  }

  private static UUID id(String uri) {
    return UUID.fromString(uri.substring(uri.lastIndexOf('/') + 1));
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
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
