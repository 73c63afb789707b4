package ro.reazem.financialaid.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.financialaid.proposal.GrantedRight;
import ro.reazem.testing.InventedCnp;
import ro.reazem.testing.SignIn;

/** What a right lives through between its decisions: declarations, attendance, hours of work (financial-aid.md, lines 224-250, 289-291). */
@SpringBootTest
@AutoConfigureMockMvc
class LifeTests {

  private static final LocalDate REGISTERED = LocalDate.of(2026, 4, 10);

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
  void theNextDeclarationIsDueHalfAYearAfterTheLast() {
    assertThat(due()).isEqualTo(LocalDate.of(2026, 10, 12));
    var page = text(get("asistent", right.uri() + "/declarations"));
    assertThat(page).contains("12.10.2026", "lipsește", "Propune suspendarea acordării").doesNotContain("??");
    assertThat(text(get("asistent", "/financialaid/attention?about=DECLARATION&size=50"))).doesNotContain("??");
    assertThat(post("asistent", "/declarations", "key", "x", "filedOn", "32.10.2026", "number", "", "says", "")).hasStatus(422).bodyText()
        .contains("filedOn-error", "number-error", "32.10.2026").doesNotContain("??");
    assertThat(post("asistent", "/declarations", "key", UUID.randomUUID().toString(), "filedOn", "15.12.2036", "number", "12", "says", "SAME")).hasStatus(422);
    assertThat(post("asistent", "/declarations/reminder")).hasStatus3xxRedirection();

    var key = UUID.randomUUID().toString();
    for (int twice = 0; twice < 2; twice++) {
      assertThat(post("asistent", "/declarations", "key", key, "filedOn", "15.10.2026", "number", "5521", "says", "SAME")).hasRedirectedUrl(right.uri() + "/declarations");
    }

    assertThat(due()).isEqualTo(LocalDate.of(2027, 4, 15));
    assertThat(text(get("asistent", right.uri() + "/declarations"))).contains("5521", "nimic nu s-a schimbat", "în termen").doesNotContain("??");
    assertThat(jdbc.sql("select count(*) from financialaid.renewed_declaration where entitlement_id = :id").param("id", right.id).query(Integer.class).single())
        .isEqualTo(1);
    assertThat(post("asistent", "/declarations", "key", UUID.randomUUID().toString(), "filedOn", "20.10.2026", "number", "5530", "says", "CHANGED"))
        .hasRedirectedUrl(right.uri() + "/change");
    assertThat(post("auditor", "/declarations/reminder")).hasStatus(403);
  }

  @Test
  void attendanceIsCheckedCellByCellEnteredAndCorrected() {
    var cnp = InventedCnp.born("5160315");
    jdbc.sql("insert into financialaid.identified_person values (:id, 1, now(), :cnp)").param("id", right.family.person(2)).param("cnp", cnp).update();
    var file = upload("CNP copil;Numele copilului;Din luna;Până în luna;Absențe nemotivate;Scutire\n" + cnp + ";Andrei;05.2026;06.2026;12;\n"
        + cnp + ";Andrei;05.2026;06.2026;14;\n" + "123;Maria;mai;06.2026;multe;\n");

    var page = text(get("asistent", file));
    assertThat(page).contains("de două ori în fișier", "Scrieți luna ca 09.2026", "mai", "multe").doesNotContain("??", cnp);
    assertThat(text(get("asistent", file + "?part=rows"))).contains("•••••••••" + cnp.substring(9)).doesNotContain("??", cnp);
    assertThat(get("sef", file)).hasStatus(404);
    assertThat(postTo("asistent", file + "/enter")).hasStatus3xxRedirection();
    assertThat(postTo("asistent", file + "/enter")).hasStatus3xxRedirection();
    assertThat(reports()).containsExactly("12");
    // 20 % of the share of one of two children in 286, by the scale of the invented institution: 28,60
    var page2 = text(get("asistent", right.uri() + "/school"));
    assertThat(page2).contains("prima treaptă", "28,60 lei", "iulie 2026 – septembrie 2026", "Propune diminuarea").doesNotContain("??");
    assertThat(postTo("asistent", Jsoup.parse(page2).select("form[action*=/school/]").attr("action"))).hasStatus3xxRedirection();
    right.sign();
    assertThat(told()).containsExactly("2026-05-01 70100", "2026-07-01 67240", "2026-10-01 70100");

    var corrected = upload("CNP copil;Din luna;Până în luna;Absențe nemotivate\n" + cnp + ";2026-05;15.06.2026;3\n");
    assertThat(text(get("asistent", corrected))).contains("corectează o raportare").doesNotContain("??");
    assertThat(postTo("asistent", corrected + "/enter")).hasStatus3xxRedirection();
    assertThat(reports()).containsExactly("12 replaced", "3");
    assertThat(text(get("asistent", right.uri() + "/school"))).contains("corectată ulterior", "Propune reluarea").doesNotContain("??");
    var cut = jdbc.sql("select id from financialaid.suspension where entitlement_id = :id").param("id", right.id).query(UUID.class).single();
    assertThat(post("asistent", "/suspensions/" + cut + "/resume", "month", "2026-07", "arrears", "WITH", "reasons", "Școala a corectat.")).hasStatus3xxRedirection();
    right.sign();
    assertThat(told()).endsWith("2026-07-01 70100");
    assertThat(mvc.post().uri("/financialaid/attendance").with(SignIn.as("asistent")).with(csrf()).exchange()).hasStatus(422).bodyText().contains("Alegeți fișierul");
    assertThat(get("plati", "/financialaid/attendance")).hasStatus(403);
  }

  @Test
  void oneAbleAdultWorksForTheFamilyAndExemptionsAndPlansAreKept() {
    assertThat(text(get("asistent", right.uri() + "/work"))).contains("apt de muncă", "sub vârsta de muncă", "415,00 lei ÷ 25,949 lei pe oră = 16 ore").doesNotContain("??");
    assertThat(post("asistent", "/work", "month", "2026-09", "person", right.family.person(2).toString())).hasStatus(422).bodyText().contains("nu are obligația");
    assertThat(post("asistent", "/work/exemptions", "key", UUID.randomUUID().toString(), "exempted", right.family.person(1).toString(), "reason", "HEALTH",
        "proof", "adeverință 12", "since", "01.09.2026", "until", "31.08.2026")).hasStatus(422).bodyText().contains("se termină înainte").doesNotContain("??");
    assertThat(post("asistent", "/work/exemptions", "key", UUID.randomUUID().toString(), "exempted", right.family.person(1).toString(), "reason", "HEALTH",
        "proof", "adeverință 12", "since", "01.09.2026", "until", "")).hasStatus3xxRedirection();
    assertThat(text(get("asistent", right.uri() + "/work"))).contains("starea de sănătate", "adeverință 12").doesNotContain("??");
    assertThat(post("asistent", "/work", "month", "2026-10", "person", right.family.person(1).toString())).hasStatus(422);
    var year = YearMonth.now(clock).getYear();
    assertThat(postTo("sef", "/financialaid/work/plan", "year", "" + year, "number", "18", "on", "15.01." + year)).hasStatus3xxRedirection();
    assertThat(postTo("sef", "/financialaid/work/plan/activities", "year", "" + year, "key", UUID.randomUUID().toString(), "description", "Curățenie în parc",
        "place", "Parcul central", "supervisor", "Ion Lazăr")).hasStatus3xxRedirection();
    assertThat(text(get("asistent", "/financialaid/work/plan"))).contains("Curățenie în parc", "nr. 18").doesNotContain("??");
    assertThat(text(get("asistent", "/financialaid/work"))).doesNotContain("??");
  }

  @Test
  void hoursOfASheetAreEnteredByDayAndMissingOnesLeadToAProposal() {
    var year = YearMonth.now(clock).getYear();
    postTo("sef", "/financialaid/work/plan", "year", "" + year, "number", "18", "on", "15.01." + year);
    var activity = UUID.randomUUID();
    postTo("sef", "/financialaid/work/plan/activities", "year", "" + year, "key", activity.toString(), "description", "Sortare", "place", "Magazie", "supervisor", "Ion");
    var month = YearMonth.now(clock).minusMonths(1);
    jdbc.sql("""
        insert into financialaid.work_sheet (id, entitlement_id, month, person_id, hours_due, base, hourly, opened_by_name, opened_at)
        values (gen_random_uuid(), :right, :month, :person, 16, 41500, '25.949', 'Ioana', now())""").param("right", right.id).param("month", month.atDay(1))
        .param("person", right.family.person(0)).update();
    var sheet = "/work/" + month;

    assertThat(post("asistent", sheet, "day", "01.01." + (year - 1), "activity", activity.toString(), "hours", "8")).hasStatus(422).bodyText()
        .contains("nu este din luna foii").doesNotContain("??");
    assertThat(post("asistent", sheet, "day", day(month, 2), "activity", UUID.randomUUID().toString(), "hours", "13")).hasStatus(422);
    assertThat(post("asistent", sheet, "day", day(month, 2), "activity", activity.toString(), "hours", "8")).hasStatus3xxRedirection();
    assertThat(text(get("asistent", right.uri() + sheet))).contains("Sortare", "Propune suspendarea acordării").doesNotContain("??");
    assertThat(text(get("asistent", "/financialaid/attention?about=WORK&size=50"))).contains(right.uri() + "/work").doesNotContain("??");
    assertThat(post("asistent", sheet, "day", day(month, 3), "activity", activity.toString(), "hours", "8")).hasStatus3xxRedirection();
    assertThat(text(get("asistent", "/financialaid/attention?about=WORK&size=50"))).doesNotContain(right.uri() + "/work");
    assertThat(text(get("asistent", "/financialaid/work?month=" + month))).contains("efectuate").doesNotContain("??");
    assertThat(post("plati", sheet, "day", day(month, 4), "activity", activity.toString(), "hours", "8")).hasStatus(403);
  }

  @Test
  void eachMonthShowsWhatIsDueAndWhatAnOpenProposalWouldMakeUndue() {
    post("plati", "/suspensions/payment", "ground", "inspection", "month", "2026-07", "number", "12", "on", "20.06.2026");
    post("asistent", "/suspensions/award", "ground", "work", "month", "2026-06", "reasons", "Nu a lucrat.");

    var page = Jsoup.parse(text(get("asistent", right.uri() + "/months")));

    assertThat(page.text()).doesNotContain("??").contains("Propunere de suspendare");
    var rows = page.select("tbody tr").eachText();
    assertThat(rows.getLast()).startsWith("mai 2026 701,00 701,00");
    assertThat(rows.reversed().get(2)).startsWith("iulie 2026 701,00 0,00");
  }

  /** What payments were told, by day and bani. */
  private List<String> told() {
    var revision = jdbc.sql("select revision from financialaid.entitlement where id = :id").param("id", right.id).query(Integer.class).single();
    var rows = List.<String>of();
    for (int tries = 0; rows.size() < revision && tries < 400; tries++) {
      rows = jdbc.sql("select day || ' ' || monthly from payments.right_revision where entitlement_id = :id order by revision").param("id", right.id)
          .query(String.class).list();
      java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
    }
    return rows;
  }

  private static String day(YearMonth month, int day) {
    return "%02d.%02d.%d".formatted(day, month.getMonthValue(), month.getYear());
  }

  private String upload(String content) {
    var answer = mvc.post().multipart().uri("/financialaid/attendance").file(new MockMultipartFile("file", "frecventa.csv", "text/csv",
        content.getBytes(StandardCharsets.UTF_8))).param("key", UUID.randomUUID().toString()).with(SignIn.as("asistent")).with(csrf()).exchange();
    assertThat(answer).hasStatus3xxRedirection();
    return String.valueOf(answer.getResponse().getRedirectedUrl());
  }

  private List<String> reports() {
    return jdbc.sql("select absences || case when replaced_by is null then '' else ' replaced' end from financialaid.school_attendance where person_id = :id order by recorded_at")
        .param("id", right.family.person(2)).query(String.class).list();
  }

  private LocalDate due() {
    return jdbc.sql("select due_on from financialaid.declaration_duty where entitlement_id = :id").param("id", right.id).query(LocalDate.class).single();
  }

  private MvcTestResult get(String officer, String uri) {
    return mvc.get().uri(uri).with(SignIn.as(officer)).exchange();
  }

  private MvcTestResult post(String officer, String below, String... fields) {
    return postTo(officer, right.uri() + below, fields);
  }

  private MvcTestResult postTo(String officer, String uri, String... fields) {
    var request = mvc.post().uri(uri).with(SignIn.as(officer)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
  }
}
