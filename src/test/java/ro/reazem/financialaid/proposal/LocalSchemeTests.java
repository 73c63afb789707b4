package ro.reazem.financialaid.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
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
class LocalSchemeTests implements AidDesk {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  LocalDate today;
  InventedFamily family;
  String code;

  @Override
  public MockMvcTester mvc() {
    return mvc;
  }

  @BeforeEach
  void aFamilyAndACode() {
    today = LocalDate.now(clock);
    family = InventedFamily.ofFour(today).tell(jdbc, publisher, transaction);
    code = "T" + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
  }

  @Test
  void anAidIsDefinedTriedConfirmedAskedForGrantedToldToPaymentsAndEnded() throws java.io.IOException {
    var version = define("parts[0].kind", "COST_SHARE", "parts[0].percent", "100", "parts[0].ceiling", "1500", "timeKind", "MONTHS", "months", "3", "startAfter", "1",
        "statuses", "TENANT", "incomeTest", "BELOW", "limit", "5500", "papers", "Contract de închiriere\nDovada plății chiriei", "text", "Chiria se plătește până în ziua 5.");
    assertThat(send(fields("local.cost", "1200"))).as("what nobody confirmed is not offered").hasStatus(422);
    assertThat(get("admin", version + "/trial?try=1&on=" + DAY.format(today) + "&age=40&adults=2&children=0&income=3000&incomeKind=wage&cost=1800&statuses=TENANT"))
        .hasStatusOk().bodyText().contains("Ar primi ajutorul", "1.500,00", "HCL nr. 88/2026", "100% din 1.800,00").doesNotContain("??");
    assertThat(post("admin", version + "/confirm")).hasStatus(403);
    confirm(version);
    assertThat(get("sef", version)).hasStatusOk().bodyText().contains("100% din costul dovedit, cel mult 1.500,00", "LOCAL_" + code, "3 luni", "Contract de închiriere")
        .doesNotContain("??", "Confirmă</button>");

    var page = lodged("local.cost", "1200", "local.statuses", "TENANT");
    assertThat(get("asistent", page)).hasStatusOk().bodyText().contains("Contract de închiriere").doesNotContain("??", "supliment");
    assertThat(get("asistent", page + "/means")).bodyText().contains("Chirie " + code, "1.200,00", "chiriaș cu contract").doesNotContain("??");
    assertThat(post("asistent", page + "/papers", "version", "1", "kind", "NAMED.Contract de închiriere", "reference", "nr. 7/2026")).hasStatus3xxRedirection();
    assertThat(get("asistent", page + "/dossier")).bodyText().contains("nr. 7/2026", "Dovada plății chiriei").doesNotContain("??");
    assertThat(post("asistent", page + "/papers", "version", "2", "kind", "NAMED.Altceva", "reference", "x")).hasStatus(422);
    assertThat(get("asistent", page + "/proposal")).hasStatusOk().bodyText().contains("100% din 1.200,00", "HCL nr. 88/2026", "pe lună", "3.600,00").doesNotContain("??");

    var proposal = propose(page, "choice", "GRANT", "reasonsGrant", "Da.");
    assertThat(get("sef", proposal)).hasStatusOk().bodyText().contains("1.200,00", "Chirie " + code).doesNotContain("??", "Ajutor de incluziune");
    var decision = sign(proposal);
    var paper = get("asistent", decision + "/disposition.pdf").getResponse().getContentAsByteArray();
    assertThat(PdfProof.failures(paper)).isEmpty();
    assertThat(PdfProof.text(paper).replaceAll("\\s+", " ")).contains("privind acordarea ajutorului pentru chirie", "1.200,00 lei", "pe lună, în bani", "În total 3.600,00",
        "HCL nr. 88/2026", "Chiria se plătește până în ziua 5").doesNotContain("incluziune", "??");
    var first = YearMonth.from(today).plusMonths(1);
    assertThat(rights()).containsExactly("LOCAL_" + code + " " + first.atDay(1) + " " + first.plusMonths(2).atEndOfMonth() + " 120000");
    var right = jdbc.sql("select id from financialaid.entitlement where household_id = :id").param("id", family.household).query(UUID.class).single();
    assertThat(get("sef", "/financialaid/entitlements/" + right)).hasStatusOk().bodyText().contains("Chirie " + code, "Propune încetarea").doesNotContain("??", "Propune modificarea");
    assertThat(get("sef", "/financialaid/entitlements?state=ALL&benefit=LOCAL_" + code)).hasStatusOk().bodyText().contains("1.200,00", "Chirie " + code);
    await().untilAsserted(() -> assertThat(jdbc.sql("select benefit from payments.known_right where entitlement_id = :id").param("id", right).query(String.class).optional())
        .contains("LOCAL_" + code));

    var ending = post("asistent", "/financialaid/entitlements/" + right + "/end", "ground", "REQUESTED", "lastDay", DAY.format(first.atEndOfMonth()), "reasons", "A cerut.");
    assertThat(ending).hasStatus3xxRedirection();
    var ended = sign(String.valueOf(ending.getResponse().getRedirectedUrl()));
    assertThat(PdfProof.text(get("asistent", ended + "/disposition.pdf").getResponse().getContentAsByteArray()).replaceAll("\\s+", " "))
        .contains("privind încetarea dreptului la", "La cererea titularului", "HCL nr. 88/2026");
    assertThat(rights()).containsExactly("LOCAL_" + code + " " + first.atDay(1) + " " + first.atEndOfMonth() + " 120000");
  }

  @Test
  void tranchesAreOwedInTheirMonthsAndVouchersAreToldToNobody() {
    confirm(define("name", "Energie " + code, "parts[0].kind", "FIXED", "parts[0].amount", "50", "timeKind", "MONTHS", "months", "12",
        "tranches", (today.getMonthValue() + 5) % 12 + 1 + ", " + today.getMonthValue()));
    var page = lodged();
    assertThat(get("asistent", page + "/proposal")).bodyText().contains("600,00", "Tranșă").doesNotContain("??");
    var decision = sign(propose(page, "choice", "GRANT", "reasonsGrant", "Da."));
    assertThat(get("asistent", decision)).hasStatusOk().bodyText().contains("600,00").doesNotContain("??");
    assertThat(jdbc.sql("select sum(a.gross) from financialaid.entitlement e join financialaid.entitlement_amount a on a.entitlement_id = e.id where e.household_id = :id")
        .param("id", family.household).query(Long.class).single()).isEqualTo(60_000);
    assertThat(rights()).hasSizeGreaterThan(2);

    code = code + "V";
    confirm(define("name", "Tichete " + code, "parts[0].kind", "BY_INCOME", "parts[0].brackets", "500 = 300\n800,50 = 200", "parts[1].kind", "BY_PERSONS",
        "parts[1].brackets", "3 = 50", "incomeTest", "UP_TO", "limit", "1000", "mode", "VOUCHER", "mostPerYear", "1"));
    sign(propose(lodged(), "choice", "GRANT", "reasonsGrant", "Da."));
    var voucher = jdbc.sql("select id from financialaid.entitlement where benefit = :benefit").param("benefit", "LOCAL_" + code + "_IN_KIND").query(UUID.class).single();
    assertThat(jdbc.sql("select count(*) from events.event_publication where serialized_event like :id").param("id", "%" + voucher + "%").query(Integer.class).single()).isZero();
    var again = lodged();
    assertThat(post("director", propose(lodgedBefore(), "choice", "GRANT", "reasonsGrant", "Da."), "choice", "APPROVE", "confirmed", "true")).hasStatus(422).bodyText()
        .contains("deja", "Energie").doesNotContain("??");
    assertThat(get("asistent", again + "/proposal")).bodyText().contains("limita este de 1 pe an").doesNotContain("??");
    var refusal = sign(propose(again, "choice", "REFUSE", "grounds", "YEARLY_LIMIT", "reasonsRefuse", "A mai primit."));
    assertThat(get("asistent", refusal + "/disposition.pdf")).hasStatusOk();
  }

  @Test
  void theDispositionIsNotSignedWhileTheBudgetOfTheAidHasLess() {
    confirm(define("parts[0].kind", "FIXED", "parts[0].amount", "500", "budgeted", "true"));
    var page = lodged();
    assertThat(get("asistent", page + "/proposal")).bodyText().contains("Niciun buget").doesNotContain("??");
    var proposal = propose(page, "choice", "GRANT", "reasonsGrant", "Da.");
    assertThat(post("director", proposal, "choice", "APPROVE", "confirmed", "true")).hasStatus(422).bodyText().contains("nu este introdus niciun buget");
    assertThat(post("plati", "/financialaid/budgets?year=" + today.getYear(), "key", UUID.randomUUID().toString(), "ground", "LOCAL_" + code, "kind", "ALLOT", "amount", "500",
        "act", "HCL de buget")).hasStatus3xxRedirection();
    assertThat(get("plati", "/financialaid/budgets")).hasStatusOk().bodyText().contains("Chirie " + code).doesNotContain("??");
    sign(proposal);
    assertThat(jdbc.sql("select allotted - reserved from financialaid.emergency_budget where ground = :code").param("code", "LOCAL_" + code).query(Long.class).single()).isZero();
  }

  @Test
  void aConfirmedVersionNeverChangesAndANewOneAppliesFromItsDay() {
    var first = define("parts[0].kind", "FIXED", "parts[0].amount", "100");
    assertThat(post("admin", "/financialaid/local-schemes/new", all("from", DAY.format(today.plusDays(10)), "parts[0].kind", "FIXED", "parts[0].amount", "200")))
        .hasStatus(422).bodyText().contains("așteaptă confirmarea");
    confirm(first);
    assertThat(get("admin", "/financialaid/local-schemes/new?after=" + code)).hasStatusOk().bodyText().contains("Chirie " + code, "100,00").doesNotContain("??");
    var second = define("from", DAY.format(today.plusDays(10)), "parts[0].kind", "FIXED", "parts[0].amount", "200");
    assertThat(until(first)).as("what waits ends nothing").isEqualTo("null");
    confirm(second);
    assertThat(until(first)).isEqualTo(today.plusDays(9).toString());
    assertThat(get("asistent", lodged() + "/proposal")).bodyText().contains("100,00").doesNotContain("??");
    assertThat(post("admin", second + "/withdraw", "reason", "sumă greșită")).hasStatus3xxRedirection();
    assertThat(until(first)).isEqualTo("null");
    assertThat(post("admin", first + "/end", "lastDay", DAY.format(today.plusDays(3)))).hasStatus3xxRedirection();
    assertThatThrownBy(() -> jdbc.sql("update financialaid.local_scheme set rules = '{}' where code = :code").param("code", code).update()).hasMessageContaining("never edited");
    assertThat(get("admin", "/financialaid/local-schemes")).hasStatusOk().bodyText().contains("Chirie " + code).doesNotContain("??");
  }

  @Test
  void whatIsWrongInADefinitionIsSaidBesideItsField() {
    assertThat(post("admin", "/financialaid/local-schemes/new", all("code", "mic", "name", "", "parts[0].kind", "BY_INCOME", "parts[0].brackets", "500 300", "timeKind", "SEASON",
        "seasonFrom", "13", "tranches", "ianuarie", "assetRule", "OWN", "incomeTest", "UP_TO", "limit", "5", "limitOf", "ISR", "times", "2", "ageFrom", "50", "ageTo", "40",
        "statuses", "CEVA", "excludedBy", "CEVA"))).hasStatus(422).bodyText().contains("prag = sumă", "litere mari", "fie o sumă, fie un multiplu", "cea de sus", "listă proprie")
        .doesNotContain("??");
    assertThat(post("admin", "/financialaid/local-schemes/new", all())).hasStatus(422).bodyText().contains("din ce este făcută suma").doesNotContain("??");
    assertThat(post("admin", "/financialaid/local-schemes/new", all("more", "rows", "parts[0].kind", "FIXED", "parts[0].amount", "1"))).hasStatusOk().bodyText().contains("Partea 2");
    assertThat(post("asistent", "/financialaid/local-schemes/new", all())).hasStatus(403);
    assertThat(get("asistent", "/financialaid/local-schemes/" + UUID.randomUUID())).hasStatus(404);
  }

  private String until(String version) {
    return jdbc.sql("select coalesce(valid_until::text, 'null') from financialaid.local_scheme where id = :id").param("id", id(version)).query(String.class).single();
  }

  private String define(String... typed) {
    var sent = post("admin", "/financialaid/local-schemes/new", all(typed));
    assertThat(sent).hasStatus3xxRedirection();
    return String.valueOf(sent.getResponse().getRedirectedUrl());
  }

  private void confirm(String version) {
    assertThat(post("sef", version + "/confirm")).hasStatus3xxRedirection();
  }

  private String[] all(String... typed) {
    var fields = new LinkedHashMap<String, String>();
    List.of("key=" + UUID.randomUUID(), "code=" + code, "name=Chirie " + code, "act=HCL nr. 88/2026", "source=valoare de probă", "standing=INTERNAL", "incomeTest=NONE",
        "incomePer=PERSON", "incomeList=LOCAL", "household=ANY", "assetRule=NONE", "rounding=HALF_UP", "timeKind=ONCE", "mode=MONEY", "of=ajutorului pentru chirie",
        "about=ajutorul pentru chirie", "nameEn=Rent aid", "from=" + DAY.format(today))
        .forEach(field -> fields.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1)));
    for (int i = 0; i < typed.length; i += 2) {
      fields.put(typed[i], typed[i + 1]);
    }
    return fields.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue())).toArray(String[]::new);
  }

  private RequestFields fields(String... typed) {
    var fields = RequestFields.v3(family, today).with("benefit", "LOCAL_AID").with("local.scheme", code);
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

  /** A second request for the aid that the household has, which is the one before the voucher. */
  private String lodgedBefore() {
    var voucher = code;
    code = code.substring(0, code.length() - 1);
    try {
      return lodged();
    } finally {
      code = voucher;
    }
  }

  private List<String> rights() {
    return jdbc.sql("""
        select e.benefit || ' ' || e.granted_from || ' ' || coalesce(e.granted_until::text, 'null') || ' ' || a.gross
        from financialaid.entitlement e join financialaid.entitlement_amount a on a.entitlement_id = e.id
        where e.household_id = :id order by 1""").param("id", family.household).query(String.class).list();
  }

  private static UUID id(String page) {
    return UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
  }

  private MvcTestResult send(RequestFields sent) {
    var post = mvc.post().uri("/financialaid/applications/new").with(SignIn.as("asistent")).with(csrf());
    sent.each(post::param);
    return post.exchange();
  }
}
