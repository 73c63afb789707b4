package ro.reazem.financialaid.suspension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.financialaid.proposal.GrantedRight;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.difference.RightHistory;
import ro.reazem.payments.difference.Told;
import ro.reazem.testing.SignIn;

/** The two suspensions of art. 67 (financial-aid.md, lines 294-303): of payment by the county payer, of the award by the mayor. */
@SpringBootTest
@AutoConfigureMockMvc
class SuspensionTests {

  private static final LocalDate REGISTERED = LocalDate.of(2026, 4, 10);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Autowired ApplicationContext context;
  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  GrantedRight right;

  @BeforeEach
  void theFamilyOfV3HasItsRightSinceMay() {
    right = GrantedRight.in(context, InventedFamily.ofFour(REGISTERED), REGISTERED);
  }

  @Test
  void theMayorSuspendsTheAwardAndResumesItWithoutTheMonthsBetween() {
    var proposal = redirected(post("asistent", "/suspensions/award", "ground", "employment_agency", "month", "2026-07", "reasons", "Nu s-a prezentat în iunie."));
    assertThat(text(get("sef", proposal))).contains("agenția pentru ocuparea forței de muncă", "Nu s-a prezentat în iunie.").doesNotContain("??");
    assertThat(ledger()).containsExactly("2026-05 701", "2026-06 701", "2026-07 701", "2026-08 701", "2026-09 701");

    right.sign();

    assertThat(ledger()).containsExactly("2026-05 701", "2026-06 701", "2026-07 0", "2026-08 0", "2026-09 0");
    assertThat(text(get("asistent", right.uri()))).contains("suspendat sau diminuat");
    var page = text(get("asistent", right.uri() + "/suspensions"));
    assertThat(page).contains("acordarea, prin dispoziția primarului", "art. 67 alin. (2)", "iulie 2026", "Termenul de remediere nu este stabilit").doesNotContain("??");
    assertThat(get("asistent", "/financialaid/decisions/" + decision("SUSPENSION") + "/disposition.pdf")).hasStatusOk();

    var resume = href(page);
    assertThat(text(get("asistent", resume))).contains("Instituția nu a stabilit o regulă").doesNotContain("??");
    assertThat(post("asistent", resume.substring(right.uri().length()), "month", "2026-09", "reasons", "S-a prezentat.")).hasStatus(422);
    redirected(post("asistent", resume.substring(right.uri().length()), "month", "2026-09", "arrears", "WITHOUT", "reasons", "S-a prezentat."));
    right.sign();

    assertThat(ledger()).containsExactly("2026-05 701", "2026-06 701", "2026-07 0", "2026-08 0", "2026-09 701");
    assertThat(text(get("asistent", right.uri() + "/suspensions"))).contains("reluată", "nu se plătesc").doesNotContain("??");
    assertThat(get("asistent", "/financialaid/decisions/" + decision("RESUMPTION") + "/disposition.pdf")).hasStatusOk();
  }

  @Test
  void aTermToCureThatTheInstitutionSetRunsAndItsPassingOffersTheEnd() {
    // the invented institution set three months for hours of work, as the old law had them (line 227)
    redirected(post("asistent", "/suspensions/award", "ground", "work", "month", "2026-07", "reasons", "Nu a lucrat."));
    right.sign();

    assertThat(jdbc.sql("select cure_until from financialaid.suspension where entitlement_id = :id").param("id", right.id).query(LocalDate.class).single())
        .isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(text(get("asistent", right.uri() + "/suspensions"))).contains("termen depășit", "01.10.2026", "Propune încetarea").doesNotContain("??");
    assertThat(text(get("asistent", "/financialaid/attention?about=CURE&size=50"))).contains(right.uri() + "/suspensions").doesNotContain("??");
    // the rule of the institution: the months are not paid, so nobody is asked
    redirected(post("asistent", href(text(get("asistent", right.uri() + "/suspensions"))).substring(right.uri().length()), "month", "2026-09", "reasons", "A lucrat."));
    right.sign();
    assertThat(ledger()).containsExactly("2026-05 701", "2026-06 701", "2026-07 0", "2026-08 0", "2026-09 701");
    assertThat(jdbc.sql("select count(*) from platform.deadline where case_id = :id and rule = 'VMI_SUSPENSION_CURE.work' and met_on is not null")
        .param("id", right.application).query(Integer.class).single()).isEqualTo(1);
  }

  @Test
  void theCountyPayerSuspendsThePaymentAfterThreeReturnedOrdersAndPaysTheArrearsOnContact() {
    // Y4, line 662: suspended from April on; on contact resumed with arrears
    assertThat(post("plati", "/suspensions/payment", "ground", "post_returned", "month", "2026-08", "number", "", "on", "31.07.2036")).hasStatus(422)
        .bodyText().contains("number-error").doesNotContain("??");
    assertThat(post("plati", "/suspensions/payment", "ground", "work", "month", "2026-08", "number", "77", "on", "31.07.2026")).hasStatus(422);
    redirected(post("plati", "/suspensions/payment", "ground", "post_returned", "month", "2026-08", "number", "77/2026", "on", "31.07.2026"));

    assertThat(ledger()).containsExactly("2026-05 701", "2026-06 701", "2026-07 701", "2026-08 0", "2026-09 0");
    var page = text(get("plati", right.uri() + "/suspensions"));
    assertThat(page).contains("plata, de AJPIS", "77/2026", "art. 67 alin. (1) lit. a)").doesNotContain("??");
    redirected(post("plati", href(page).substring(right.uri().length()), "month", "2026-09", "arrears", "WITH", "number", "91/2026",
        "on", "05.09.2026", "reasons", "A confirmat adresa."));

    assertThat(ledger()).containsExactly("2026-05 701", "2026-06 701", "2026-07 701", "2026-08 701", "2026-09 701");
    assertThat(told()).containsExactly("1 GRANTED 2026-05 701", "2 CHANGED 2026-08 0", "3 CHANGED 2026-08 701");
  }

  @Test
  void paymentsLearnOfEachMonth() {
    redirected(post("plati", "/suspensions/payment", "ground", "inspection", "month", "2026-06", "number", "12", "on", "20.05.2026"));

    awaited(this::told, List.of("1 GRANTED 2026-05 701", "2 CHANGED 2026-06 0"));
    // what was written stays, the months suspended are proposed to be taken back
    assertThat(jdbc.sql("""
        select count(*) from payments.difference_month m join payments.difference d on d.id = m.difference_id
        where d.entitlement_id = :id and d.state = 'PROPOSED' and m.now = 0 and m.before = 70100 and m.month >= '2026-06-01'""").param("id", right.id)
        .query(Integer.class).single()).isEqualTo((int) YearMonth.of(2026, 6).until(YearMonth.now(clock), java.time.temporal.ChronoUnit.MONTHS) + 1);
  }

  @Test
  void aProposalSentBackSuspendsNothing() {
    redirected(post("asistent", "/suspensions/award", "ground", "declaration", "month", "2026-07", "reasons", "Lipsește declarația."));
    right.sendBack();
    assertThat(jdbc.sql("select status from financialaid.suspension where entitlement_id = :id").param("id", right.id).query(String.class).single())
        .isEqualTo("DROPPED");
    assertThat(told()).hasSize(1);
  }

  @Test
  void theSameGroundSuspendsOnceAndTheEndOfTheRightClosesIt() {
    redirected(post("asistent", "/suspensions/award", "ground", "work", "month", "2026-07", "reasons", "Nu a lucrat."));
    right.sign();
    assertThat(post("asistent", "/suspensions/award", "ground", "work", "month", "2026-08", "reasons", "Nu a lucrat.")).hasStatus(422).bodyText()
        .contains("deja suspendat").doesNotContain("??");
    redirected(post("asistent", "/end", "ground", "NOT_CURED", "lastDay", "30.09.2026", "reasons", "Neremediat."));
    right.sign();
    assertThat(jdbc.sql("select status from financialaid.suspension where entitlement_id = :id").param("id", right.id).query(String.class).single())
        .isEqualTo("TERMINATED");
    assertThat(told()).last().isEqualTo("3 ENDED 2026-09 0");
  }

  @Test
  void onlyWhoeverMayProposesAndNobodyApprovesTheirOwn() {
    assertThat(post("plati", "/suspensions/award", "ground", "work", "month", "2026-07", "reasons", "x y z")).hasStatus(403);
    assertThat(get("auditor", right.uri() + "/suspensions/award")).hasStatus(403);
    assertThat(get("auditor", right.uri() + "/suspensions")).hasStatusOk();
  }

  /** What the ledger counts as owed for May to September 2026, by the revisions it heard. */
  private List<String> ledger() {
    var revision = jdbc.sql("select revision from financialaid.entitlement where id = :id").param("id", right.id).query(Long.class).single();
    awaited(() -> (long) revisions().size(), revision);
    var history = RightHistory.of(revisions());
    return history.months(YearMonth.of(2026, 9)).stream().map(month -> month + " " + plain(history.of(month).amount())).toList();
  }

  private List<String> told() {
    ledger();
    return revisions().stream().map(one -> one.revision() + " " + one.what() + " " + YearMonth.from(one.day()) + " " + plain(one.monthly())).toList();
  }

  private List<Told> revisions() {
    return jdbc.sql("select revision, what, context, case_id, monthly, day, until from payments.right_revision where entitlement_id = :id order by revision")
        .param("id", right.id).query((row, n) -> new Told(row.getLong("revision"), Told.What.valueOf(row.getString("what")),
            new CaseRef(row.getString("context"), row.getObject("case_id", java.util.UUID.class)), new Lei(row.getLong("monthly")),
            row.getObject("day", LocalDate.class), row.getObject("until", LocalDate.class))).list();
  }

  private static <T> void awaited(Supplier<T> seen, T expected) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!expected.equals(seen.get()) && System.nanoTime() < end) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
    assertThat(seen.get()).isEqualTo(expected);
  }

  private static String plain(Lei amount) {
    return amount.amount().toPlainString().replaceAll("\\.00$", "");
  }

  private String decision(String kind) {
    return jdbc.sql("select id from financialaid.decision where entitlement_id = :id and kind = :kind").param("id", right.id).param("kind", kind)
        .query(java.util.UUID.class).single().toString();
  }

  private MvcTestResult get(String officer, String uri) {
    return mvc.get().uri(uri).with(SignIn.as(officer)).exchange();
  }

  private MvcTestResult post(String officer, String below, String... fields) {
    var request = mvc.post().uri(right.uri() + below).with(SignIn.as(officer)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private static String redirected(MvcTestResult answer) {
    assertThat(answer).hasStatus3xxRedirection();
    return String.valueOf(answer.getResponse().getRedirectedUrl());
  }

  private static String href(String page) {
    return Jsoup.parse(page).select("a[href$=/resume]").attr("href");
  }

  private static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
