package ro.reazem.financialaid.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.application.RequestFields;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.testing.Heard;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.SignIn;

@SpringBootTest
@AutoConfigureMockMvc
class EmergencyTests implements AidDesk {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired Deadlines deadlines;
  @Autowired Clock clock;
  LocalDate today;
  InventedFamily family;
  String code;

  private final java.time.Instant begun = java.time.Instant.now();

  @Override
  public MockMvcTester mvc() {
    return mvc;
  }

  @BeforeEach
  void aFamilyAndTheTermsOfTheInstitution() {
    today = LocalDate.now(clock);
    family = InventedFamily.ofFour(today).tell(jdbc, publisher, transaction);
    code = "T" + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
    set("EMERGENCY_DECISION_DAYS", "30 DAYS");
    set("EMERGENCY_URGENT_DECISION_DAYS", "5 DAYS");
    set("EMERGENCY_JUSTIFICATION_DAYS", "60 DAYS");
  }

  @Test
  void anOperationIsAskedForProposedSignedPaidOnceAndAccountedFor() throws java.io.IOException {
    enterGround("name", "Boală gravă " + code, "ceiling", "5000", "money", "true");
    budget("10000");
    var page = lodged("emergency.cost", "8200", "emergency.otherSources", "3000");
    assertThat(get("asistent", page)).hasStatusOk().bodyText().contains("Ajutor de urgență", "Boală gravă " + code, "8.200,00", "Dovada costului",
        "Emiterea dispoziției").doesNotContain("Ajutor pentru încălzirea locuinței", "??");
    assertThat(get("asistent", page + "/means")).bodyText().contains("3.000,00").doesNotContain("??");
    assertThat(get("asistent", page + "/proposal")).hasStatusOk().bodyText().contains("5.200,00", "5.000,00", "HCL nr. 77/2026", "o singură dată",
        "10.000,00", "de confirmat").doesNotContain("Ajutor de incluziune", "pe lună", "??");

    var proposal = propose(page, "choice", "GRANT", "reasonsGrant", "Da.");
    assertThat(get("sef", proposal)).hasStatusOk().bodyText().contains("5.000,00", "o singură dată").doesNotContain("pe lună", "??");
    var decision = sign(proposal);

    assertThat(get("asistent", decision)).hasStatusOk().bodyText().contains("5.000,00", "Dispoziția nr.").doesNotContain("??");
    var paper = get("asistent", decision + "/disposition.pdf").getResponse().getContentAsByteArray();
    assertThat(PdfProof.failures(paper)).isEmpty();
    assertThat(PdfProof.text(paper).replaceAll("\\s+", " ")).contains("ajutor de urgență în sumă de 5.000,00 lei", "cinci mii", "o singură dată, în bani",
        "HCL nr. 77/2026", "în termen de 60", "Legii asistenței sociale").doesNotContain("incluziune", "226/2021", "??");
    var month = YearMonth.from(today);
    assertThat(rights()).containsExactly("EMERGENCY_AID " + month.atDay(1) + " " + month.atEndOfMonth() + " 500000");
    var right = jdbc.sql("select id from financialaid.entitlement where household_id = :id").param("id", family.household).query(UUID.class).single();
    assertThat(get("sef", "/financialaid/entitlements/" + right)).hasStatusOk().bodyText().contains("Ajutor de urgență")
        .doesNotContain("Propune încetarea", "Propune modificarea", "??");
    assertThat(jdbc.sql("select count(*) from financialaid.declaration_duty where entitlement_id = :id").param("id", right).query(Integer.class).single())
        .as("terms of a declaration every six months, which whoever is helped once does not owe").isZero();
    assertThat(get("sef", "/financialaid/entitlements?state=ALL&benefit=EMERGENCY_AID&q=" + family.familyName)).bodyText().contains("5.000,00");
    assertThat(get("sef", "/financialaid/entitlements?state=ALL&benefit=VMI&q=" + family.familyName)).bodyText().doesNotContain("5.000,00");
    assertThat(get("asistent", "/financialaid/applications?benefit=EMERGENCY_AID&q=" + family.familyName)).bodyText().contains(family.familyName);
    assertThat(get("asistent", "/financialaid/applications?benefit=HEATING&q=" + family.familyName)).bodyText().doesNotContain(family.familyName + "</");
    await().untilAsserted(() -> assertThat(jdbc.sql("select first_month || ' ' || last_day from payments.known_right where entitlement_id = :id")
        .param("id", right).query(String.class).optional()).contains(month.atDay(1) + " " + month.atEndOfMonth()));
    assertThat(left()).isEqualTo(500_000);

    var proof = page + "/justification";
    assertThat(get("asistent", page)).bodyText().contains("Acordată, de justificat", "Justificare");
    assertThat(receipt(proof, "F 1", "6000", "bon-1.pdf", DAY.format(today.plusDays(1)))).hasStatus(422).bodyText().contains("nu poate fi în viitor", "F 1");
    assertThat(receipt(proof, "F 1", "3500", "bon-1.pdf", DAY.format(today))).hasStatus3xxRedirection();
    assertThat(receipt(proof, "F 2", "1500", "bon-1.pdf", DAY.format(today))).hasStatus(422).bodyText().contains("justifică deja o sumă");
    assertThat(post("asistent", proof + "/done")).hasStatus(422).bodyText().contains("nu acoperă toată suma");
    assertThat(get("asistent", "/financialaid/justifications")).bodyText().contains("Boală gravă " + code, "3.500,00");
    assertThat(receipt(proof, "F 2", "1500", "bon-2.pdf", DAY.format(today))).hasStatus3xxRedirection();
    assertThat(post("asistent", proof + "/done")).hasStatus3xxRedirection();
    assertThat(get("asistent", proof)).hasStatusOk().bodyText().contains("justificat", "F 1", "F 2").doesNotContain("Adaugă actul", "??");
    assertThat(statusOf(page)).isEqualTo("GRANTED");
    assertThat(deadlines.of(new CaseRef("financialaid", id(page))).stream().filter(one -> one.rule().equals("EMERGENCY_JUSTIFICATION_DAYS")))
        .singleElement().satisfies(one -> assertThat(one.met()).isNotNull());
    assertThat(post("asistent", proof + "/recovery", "reason", "Nu.")).hasStatus(422);
  }

  @Test
  void whatIsNotProvedIsRecoveredByADispositionAndPaymentsAreToldOfTheDifference() throws java.io.IOException {
    enterGround("name", "Chirie " + code, "ceiling", "1000", "money", "true");
    budget("1000");
    var page = lodged("emergency.cost", "900");
    sign(propose(page, "choice", "GRANT", "reasonsGrant", "Da."));
    var proof = page + "/justification";
    assertThat(receipt(proof, "C 9", "400", "chitanta.pdf", DAY.format(today))).hasStatus3xxRedirection();
    assertThat(post("asistent", proof + "/recovery", "reason", "")).hasStatus(422);
    assertThat(post("asistent", proof + "/recovery", "reason", "Restul nu a fost folosit.")).hasStatus3xxRedirection();
    assertThat(get("asistent", proof)).bodyText().contains("recuperare propusă", "500,00", "Restul nu a fost folosit.");
    assertThat(get("asistent", "/financialaid/justifications?state=RECOVERY")).bodyText().contains("Chirie " + code);
    var right = jdbc.sql("select id from financialaid.entitlement where application_id = :id").param("id", id(page)).query(UUID.class).single();
    Heard.since(jdbc, begun);
    assertThat(owed(right)).containsExactly(90_000L);

    var form = "/financialaid/entitlements/" + right + "/recovery";
    assertThat(get("asistent", form)).hasStatusOk().bodyText().contains("900,00", "400,00", "500,00", "Restul nu a fost folosit.").doesNotContain("??");
    assertThat(post("asistent", form, "reasons", " ")).hasStatus(422);
    var sent = post("asistent", form, "reasons", "Nu a adus alte acte.");
    assertThat(sent).hasStatus3xxRedirection();
    var proposal = String.valueOf(sent.getResponse().getRedirectedUrl());
    assertThat(post("asistent", form, "reasons", "Nu a adus alte acte.").getResponse().getRedirectedUrl()).isEqualTo(proposal);
    assertThat(get("asistent", form)).hasStatus(404);
    assertThat(get("asistent", proof)).bodyText().contains("Vezi dispoziția de recuperare").doesNotContain("Pregătește dispoziția");
    assertThat(get("director", proposal)).hasStatusOk().bodyText().contains("Propunere de recuperare", "din ajutorul de 900,00", "suma de 500,00").doesNotContain("??");
    var decision = sign(proposal);
    var paper = get("asistent", decision + "/disposition.pdf").getResponse().getContentAsByteArray();
    assertThat(PdfProof.failures(paper)).isEmpty();
    assertThat(PdfProof.text(paper).replaceAll("\\s+", " ")).contains("se recuperează suma de 500,00 lei (cinci sute", "Nu a adus alte acte.", "HCL nr. 77/2026");
    assertThat(rights()).singleElement().asString().endsWith(" 40000");
    assertThat(get("asistent", "/financialaid/entitlements/" + right)).hasStatusOk().bodyText().contains("400,00", "recuperare");
    Heard.since(jdbc, begun);
    assertThat(owed(right)).as("nothing is posted by itself").containsExactly(90_000L);
    assertThat(jdbc.sql("select m.now - m.before from payments.difference d join payments.difference_month m on m.difference_id = d.id "
        + "where d.entitlement_id = :id and d.state = 'PROPOSED'").param("id", right).query(Long.class).list()).containsExactly(-50_000L);
  }

  @Test
  void aSecondAidOfTheYearOnTheSameGroundIsRefusedAndTheActSaysWhy() throws java.io.IOException {
    enterGround("name", "Alimente " + code, "ceiling", "300", "fixed", "true", "voucher", "true", "mostPerYear", "1", "workHours", "54", "debtTest", "true");
    budget("1000");
    var first = lodged("emergency.mode", "VOUCHER", "emergency.localDebts", "0");
    assertThat(get("asistent", first + "/proposal")).bodyText().contains("54", "300,00").doesNotContain("??");
    var decision = sign(propose(first, "choice", "GRANT", "reasonsGrant", "Da."));
    assertThat(PdfProof.text(get("asistent", decision + "/disposition.pdf").getResponse().getContentAsByteArray()).replaceAll("\\s+", " "))
        .contains("în tichete sociale", "54 ore de muncă").doesNotContain("în contul");
    assertThat(rights()).singleElement().asString().startsWith("EMERGENCY_AID_IN_KIND");

    var again = lodged("emergency.mode", "VOUCHER", "emergency.localDebts", "320");
    assertThat(get("asistent", again + "/proposal")).bodyText().contains("1 până acum; limita este de 1 pe an", "datorii de 320,00").doesNotContain("??");
    var refusal = sign(propose(again, "choice", "REFUSE", "grounds", "YEARLY_LIMIT", "reasonsRefuse", "A mai primit."));
    var paper = get("asistent", refusal + "/disposition.pdf").getResponse().getContentAsByteArray();
    assertThat(PdfProof.failures(paper)).isEmpty();
    assertThat(PdfProof.text(paper).replaceAll("\\s+", " ")).contains("Se respinge cererea de ajutor de urgență", "Limita de acordări pe an", "HCL nr. 77/2026");
    assertThat(statusOf(again)).isEqualTo("REFUSED");
    assertThat(rights()).hasSize(1);
  }

  @Test
  void hoursThatTheGroundAsksForAreWorkedOnOneSheetAlsoInLaterMonths() {
    enterGround("name", "Alimente " + code, "ceiling", "300", "fixed", "true", "voucher", "true", "workHours", "54");
    budget("1000");
    sign(propose(lodged("emergency.mode", "VOUCHER"), "choice", "GRANT", "reasonsGrant", "Da."));
    var right = "/financialaid/entitlements/" + jdbc.sql("select id from financialaid.entitlement where household_id = :id").param("id", family.household)
        .query(UUID.class).single();
    assertThat(get("asistent", right)).bodyText().contains("Ore de muncă");
    assertThat(get("asistent", right + "/work")).hasStatusOk().bodyText().contains("54 de ore, cerute de temeiul ajutorului", "apt de muncă")
        .doesNotContain("pe oră", "??");
    var month = YearMonth.from(today);
    assertThat(post("asistent", right + "/work", "month", month.plusMonths(1).toString(), "person", family.person(0).toString())).hasStatus(422);
    assertThat(post("asistent", right + "/work", "month", month.toString(), "person", family.person(0).toString())).hasStatus3xxRedirection();
    post("sef", "/financialaid/work/plan", "year", "" + today.getYear(), "number", "18", "on", "15.01." + today.getYear());
    var activity = UUID.randomUUID();
    post("sef", "/financialaid/work/plan/activities", "year", "" + today.getYear(), "key", activity.toString(), "description", "Sortare", "place", "Magazie", "supervisor", "Ion");
    // as if the aid were of two months ago
    var earlier = month.minusMonths(2);
    jdbc.sql("update financialaid.work_sheet set month = :month where entitlement_id = (select id from financialaid.entitlement where household_id = :id)")
        .param("month", earlier.atDay(1)).param("id", family.household).update();
    var sheet = right + "/work/" + earlier;
    assertThat(post("asistent", sheet, "day", DAY.format(earlier.atDay(1).minusDays(1)), "activity", activity.toString(), "hours", "8")).hasStatus(422);
    assertThat(post("asistent", sheet, "day", DAY.format(month.atDay(1)), "activity", activity.toString(), "hours", "8")).hasStatus3xxRedirection();
    assertThat(get("asistent", sheet)).hasStatusOk().bodyText().contains("Sortare", "46").doesNotContain("Propune suspendarea", "??");
    assertThat(get("asistent", "/financialaid/work?month=" + earlier)).hasStatusOk().bodyText().contains(right + "/work").doesNotContain("??");
  }

  @Test
  void theDispositionIsNotSignedWhileTheBudgetHasLessAndThenOnceItIsChanged() {
    enterGround("name", "Incendiu " + code, "fixed", "true", "money", "true", "tiers[0].from", "25", "tiers[0].included", "true", "tiers[0].amount", "2500",
        "tiers[1].from", "50", "tiers[1].included", "true", "tiers[1].amount", "4000");
    var page = lodged("emergency.damage", "60");
    assertThat(get("asistent", page)).bodyText().contains("organului competent");
    assertThat(get("asistent", page + "/proposal")).bodyText().contains("tranșa de la 50%", "4.000,00", "Niciun buget");
    var proposal = propose(page, "choice", "GRANT", "reasonsGrant", "Da.");
    assertThat(post("director", proposal, "choice", "APPROVE", "confirmed", "true")).hasStatus(422).bodyText().contains("nu este introdus niciun buget");
    budget("2300");
    assertThat(get("sef", proposal)).bodyText().contains("2.300,00", "1.700,00", "buget insuficient");
    assertThat(post("director", proposal, "choice", "APPROVE", "confirmed", "true")).hasStatus(422).bodyText().contains("nu se semnează");
    assertThat(statusOf(page)).isEqualTo("PROPOSED_GRANT");
    assertThat(rights()).isEmpty();
    budget("1700");
    sign(proposal);
    assertThat(left()).isZero();
    assertThat(post("plati", "/financialaid/budgets?year=" + today.getYear(), "key", UUID.randomUUID().toString(), "ground", code, "kind", "TAKE_BACK",
        "amount", "0,01", "act", "HCL de rectificare")).hasStatus(422).bodyText().contains("nu poate coborî sub");
    assertThatThrownBy(() -> jdbc.sql("""
        insert into financialaid.emergency_reservation (decision_id, application_id, year, ground, amount, reserved_at)
        values (gen_random_uuid(), gen_random_uuid(), :year, :ground, 1, now())""").param("year", today.getYear()).param("ground", code).update())
        .isInstanceOf(DataAccessException.class).hasMessageContaining("budget_is_never_exceeded");
  }

  @Test
  void ofTwoWhoSignAtOnceTheSecondIsToldThatNothingIsLeft() throws Exception {
    enterGround("name", "Deces " + code, "ceiling", "1000", "money", "true");
    budget("1500");
    var first = propose(lodged("emergency.cost", "1000"), "choice", "GRANT", "reasonsGrant", "Da.");
    family = InventedFamily.ofFour(today).tell(jdbc, publisher, transaction);
    var second = propose(lodged("emergency.cost", "1000"), "choice", "GRANT", "reasonsGrant", "Da.");
    try (var both = Executors.newFixedThreadPool(2)) {
      var signing = both.invokeAll(List.<Callable<Integer>>of(() -> status(first), () -> status(second)));
      assertThat(List.of(signing.get(0).get(), signing.get(1).get())).containsExactlyInAnyOrder(302, 422);
    }
    assertThat(left()).isEqualTo(50_000);
  }

  @Test
  void anUrgentGroundIsNotDecidedUntilTheInstitutionHasSetItsTerm() {
    enterGround("name", "Calamitate " + code, "ceiling", "1000", "money", "true", "urgent", "true");
    budget("1000");
    var page = lodged("emergency.cost", "500");
    assertThat(get("asistent", page)).bodyText().contains("situație urgentă", "urgent");
    transaction.executeWithoutResult(status -> {
      set("EMERGENCY_URGENT_DECISION_DAYS", "");
      assertThat(get("asistent", page + "/proposal")).hasStatusOk().bodyText().contains("EMERGENCY_URGENT_DECISION_DAYS", "situații urgente").doesNotContain("??");
      status.setRollbackOnly();
    });
    var proposal = propose(page, "choice", "GRANT", "reasonsGrant", "Da.");
    set("EMERGENCY_JUSTIFICATION_DAYS", "");
    assertThat(post("director", proposal, "choice", "APPROVE", "confirmed", "true")).hasStatus(422).bodyText().contains("EMERGENCY_JUSTIFICATION_DAYS");
    assertThat(left()).as("nothing is held of what was not signed").isEqualTo(100_000);
    set("EMERGENCY_JUSTIFICATION_DAYS", "60 DAYS");
    sign(proposal);
  }

  @Test
  void whatAGroundNeedsIsAskedBesideItsFieldAndTwoGroundsMayBeInWorkAtOnce() {
    enterGround("name", "Medicamente " + code, "ceiling", "500", "money", "true");
    assertThat(send(fields("emergency.cost", "", "emergency.story", "Rețetă de astăzi"))).hasStatus(422).bodyText()
        .contains("introduceți costul dovedit", "Rețetă de astăzi").doesNotContain("??");
    assertThat(send(fields("emergency.ground", "NIMIC", "emergency.cost", "-5", "emergency.damage", "101"))).hasStatus(422).bodyText().doesNotContain("??");
    assertThat(send(fields("emergency.cost", "100"))).hasStatus3xxRedirection();
    assertThat(send(fields("emergency.cost", "100"))).hasStatus(422).bodyText().contains("are deja o cerere în lucru");
    code = code + "B";
    enterGround("name", "Altele " + code, "ceiling", "500", "money", "true");
    assertThat(send(fields("emergency.cost", "100"))).hasStatus3xxRedirection();
  }

  @Test
  void aVersionOfAGroundIsConfirmedByAnotherOfficerEndedByTheNextOneAndWithdrawnWhenItWasWrong() {
    enterGround("name", "Prima " + code, "ceiling", "500", "money", "true");
    var first = version();
    assertThat(get("sef", "/financialaid/grounds/" + first)).hasStatusOk().bodyText().contains("cel mult 500,00", "neconfirmată", "HCL nr. 77/2026").doesNotContain("??");
    assertThat(post("sef", "/financialaid/grounds/" + first + "/confirm")).hasStatus3xxRedirection();
    assertThat(get("sef", "/financialaid/grounds/" + first)).bodyText().contains("Confirmată de");
    assertThat(post("admin", "/financialaid/grounds/new", groundFields("name", "A doua", "ceiling", "700", "money", "true"))).hasStatus(422).bodyText()
        .contains("are deja o versiune din acea zi");
    enterGround("name", "A doua " + code, "ceiling", "700", "money", "true", "from", DAY.format(today.plusDays(10)));
    assertThat(jdbc.sql("select valid_until from financialaid.emergency_ground where id = :id").param("id", first).query(LocalDate.class).single())
        .isEqualTo(today.plusDays(9));
    var second = version();
    assertThat(post("admin", "/financialaid/grounds/" + second + "/withdraw", "reason", "sumă greșită")).hasStatus3xxRedirection();
    assertThat(jdbc.sql("select count(*) from financialaid.emergency_ground where id = :id and valid_until is null").param("id", first).query(Integer.class).single())
        .isEqualTo(1);
    assertThat(post("admin", "/financialaid/grounds/" + first + "/end", "lastDay", DAY.format(today.plusDays(3)))).hasStatus3xxRedirection();
    assertThat(get("admin", "/financialaid/grounds")).hasStatusOk().bodyText().contains("Prima " + code).doesNotContain("??");
    assertThatThrownBy(() -> jdbc.sql("update financialaid.emergency_ground set ceiling = 1 where id = :id").param("id", first).update())
        .hasMessageContaining("never edited");
    assertThat(post("admin", "/financialaid/grounds/new", groundFields("name", "", "code", "mic", "ceiling", "5", "tiers[0].from", "10", "tiers[0].amount", "7")))
        .hasStatus(422).bodyText().contains("nu amândouă", "cel puțin un mod", "litere mari").doesNotContain("??");
  }

  @Test
  void aHouseholdMayHaveTwoAidsOfAMonthOnDifferentGrounds() {
    enterGround("name", "Una " + code, "ceiling", "500", "money", "true");
    budget("500");
    sign(propose(lodged("emergency.cost", "100"), "choice", "GRANT", "reasonsGrant", "Da."));
    code = code + "B";
    enterGround("name", "Alta " + code, "ceiling", "500", "money", "true");
    budget("500");
    sign(propose(lodged("emergency.cost", "200"), "choice", "GRANT", "reasonsGrant", "Da."));
    assertThat(rights()).hasSize(2);
  }

  private int status(String proposal) {
    return post("director", proposal, "choice", "APPROVE", "confirmed", "true").getResponse().getStatus();
  }

  private void set(String parameter, String value) {
    jdbc.sql("update platform.parameter_value set value = :value, standing = :standing where code = :code").param("value", value)
        .param("standing", value.isEmpty() ? "TO_BE_SET" : "INTERNAL").param("code", parameter).update();
  }

  private void enterGround(String... typed) {
    var entered = post("admin", "/financialaid/grounds/new", groundFields(typed));
    assertThat(entered).hasStatus3xxRedirection();
  }

  private String[] groundFields(String... typed) {
    var all = new java.util.LinkedHashMap<String, String>();
    List.of("key=" + UUID.randomUUID(), "code=" + code, "act=HCL nr. 77/2026", "source=valoare de probă", "standing=INTERNAL", "incomeTest=NONE",
        "from=" + DAY.format(today)).forEach(field -> all.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1)));
    for (int i = 0; i < typed.length; i += 2) {
      all.put(typed[i], typed[i + 1]);
    }
    return all.entrySet().stream().flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue())).toArray(String[]::new);
  }

  private UUID version() {
    return jdbc.sql("select id from financialaid.emergency_ground where code = :code order by entered_at desc limit 1").param("code", code)
        .query(UUID.class).single();
  }

  private void budget(String sum) {
    assertThat(post("plati", "/financialaid/budgets?year=" + today.getYear(), "key", UUID.randomUUID().toString(), "ground", code, "kind", "ALLOT", "amount", sum,
        "act", "HCL de buget")).hasStatus3xxRedirection();
    assertThat(get("plati", "/financialaid/budgets")).hasStatusOk().bodyText().doesNotContain("??");
  }

  private long left() {
    return jdbc.sql("select allotted - reserved from financialaid.emergency_budget where ground = :code").param("code", code).query(Long.class).single();
  }

  private RequestFields fields(String... typed) {
    var fields = RequestFields.v3(family, today).with("benefit", "EMERGENCY_AID").with("emergency.ground", code).with("emergency.mode", "MONEY")
        .with("emergency.resident", "true");
    for (int i = 0; i < typed.length; i += 2) {
      fields.with(typed[i], typed[i + 1]);
    }
    return fields;
  }

  private String lodged(String... typed) {
    var sent = send(fields(typed));
    assertThat(sent).hasStatus3xxRedirection();
    var page = String.valueOf(sent.getResponse().getRedirectedUrl());
    assertThat(post("asistent", page + "/check-start", "version", "0")).hasStatus3xxRedirection();
    return page;
  }

  private List<Long> owed(UUID right) {
    return jdbc.sql("select amount from payments.ledger_entry where entitlement_id = :id and kind = 'OWED'").param("id", right).query(Long.class).list();
  }

  private List<String> rights() {
    return jdbc.sql("""
        select e.benefit || ' ' || e.granted_from || ' ' || coalesce(e.granted_until::text, 'null') || ' ' || a.gross
        from financialaid.entitlement e join financialaid.entitlement_amount a on a.entitlement_id = e.id
        where e.household_id = :id order by 1""").param("id", family.household).query(String.class).list();
  }

  private String statusOf(String page) {
    return jdbc.sql("select status from financialaid.aid_application where id = :id").param("id", id(page)).query(String.class).single();
  }

  private static UUID id(String page) {
    return UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
  }

  private MvcTestResult receipt(String proof, String number, String amount, String file, String day) {
    return mvc.post().uri(proof + "/receipts").multipart().file(new MockMultipartFile("file", file, "application/pdf",
        ("%PDF-1.4 " + family.household + file).getBytes(StandardCharsets.US_ASCII))).param("number", number).param("issuer", "Farmacia Probă")
        .param("issuedOn", day).param("amount", amount).with(SignIn.as("asistent")).with(csrf()).exchange();
  }

  private MvcTestResult send(RequestFields sent) {
    var post = mvc.post().uri("/financialaid/applications/new").with(SignIn.as("asistent")).with(csrf());
    sent.each(post::param);
    return post.exchange();
  }
}
