package ro.reazem.archive.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.platform.sheets.SheetLimits;
import ro.reazem.platform.sheets.SheetReader;
import ro.reazem.platform.sheets.SheetWriter;
import ro.reazem.testing.SignIn;

/** A version of the nomenclature taken over from a file. */
@SpringBootTest
@AutoConfigureMockMvc
class CodeImportTests {

  private static final String HEAD = "Indicativ;Compartiment;Denumirea dosarului;Termen de păstrare;Comisie;Termenul curge;Feluri de cazuri\n";
  private static final String IMPORT = "/archive/nomenclature/import";

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;

  private final String own = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

  @Test
  void nothingIsEnteredBeforeItWasLookedAtAndEachCodeBearsApprovalAndDay() {
    var report = checked(HEAD + own + "-1;Serviciul;Dosare;10 ani CS;;majorat;financialaid:K" + own + "\n" + own + "-2;Serviciul;Registre;P;nu;;\n", "12", "01.02.2020");
    assertThat(codes()).isEmpty();
    assertThat(page(report).select("form button").eachText()).anyMatch(text -> text.contains("Înscrie 2 indicative"));

    enter(report);
    enter(report);
    assertThat(codes()).containsExactly(own + "-1 10 true CLOSING_OR_MAJORITY 2020-03-01 12/2020-02-01 financialaid:K" + own,
        own + "-2 P false CLOSING 2020-03-01 12/2020-02-01 ");
    assertThat(jdbc.sql("select counts from archive.code_kind where kind = :kind").param("kind", "K" + own).query(Boolean.class).list()).containsExactly(true);
    assertThat(page(report).select("form[action$=enter]")).as("nothing is left to enter").isEmpty();
    assertThat(mvc.get().uri("/archive/nomenclature?size=50").with(SignIn.as("arhivar")).exchange()).hasStatusOk().bodyText().doesNotContain("??");
  }

  @Test
  void wrongRowsAreToldCellByCellAndACorrectedFileEntersOnlyWhatIsMissing() {
    var wrong = HEAD + own + "-1;Serviciul;Dosare;zece ani;;;\n" + own + "-2;Serviciul;;5;poate;;fel nemaiauzit\n" + own + "-3;Serviciul;Dosare;5;;;\n"
        + own + "-3;Serviciul;Altele;5;;;\n";
    var report = checked(wrong, "", "");
    assertThat(page(report).select("tbody tr").eachText()).satisfiesExactly(
        row -> assertThat(row).startsWith("2 Termen de păstrare zece ani").contains("nu este un termen"),
        row -> assertThat(row).startsWith("3 Denumirea dosarului"),
        row -> assertThat(row).startsWith("3 Comisie poate"),
        row -> assertThat(row).startsWith("3 Feluri de cazuri fel nemaiauzit"),
        row -> assertThat(row).startsWith("5 Indicativ " + own + "-3").contains("rândul 4"));
    enter(report);
    assertThat(codes()).containsExactly(own + "-3 5 false CLOSING 2020-03-01 - ");
    assertThat(page(report + "?part=rows").select("tbody tr").eachText()).hasSize(4).anyMatch(row -> row.contains("greșit") && row.contains("zece ani"));

    var corrected = checked(wrong.replace("zece ani", "10").replace(";;5;poate;;fel nemaiauzit", ";Acte;5;da;;").replace(own + "-3;Serviciul;Altele", own + "-4;Serviciul;Altele"),
        "", "");
    assertThat(figures(corrected)).contains("Indicative noi 3", "Deja înscrise 1", "Rânduri greșite 0");
    enter(corrected);
    assertThat(codes()).hasSize(4);
    assertThat(figures(checked(wrong, "", ""))).contains("Deja înscrise 1", "Rânduri greșite 3");
  }

  @Test
  void theSameFileWithItsApprovalApprovesWhatWasEnteredWithoutOne() {
    var file = HEAD + own + "-1;Serviciul;Dosare;5;;;financialaid:K" + own + "\n";
    enter(checked(file, "", ""));
    assertThat(codes()).containsExactly(own + "-1 5 false CLOSING 2020-03-01 - financialaid:K" + own);
    var again = checked(file, "77", "01.02.2020");
    assertThat(figures(again)).contains("Indicative cunoscute care se aprobă 1");
    enter(again);
    assertThat(codes()).containsExactly(own + "-1 5 false CLOSING 2020-03-01 77/2020-02-01 financialaid:K" + own);
    assertThat(figures(checked(file, "77", "01.02.2020"))).contains("Deja înscrise 1");
  }

  @Test
  void aCodeOfTheSameDayWithOtherContentAndAKindThatIsTakenAreRefused() {
    enter(checked(HEAD + own + "-1;Serviciul;Dosare;5;;;financialaid:K" + own + "\n", "12", "01.02.2020"));
    var other = checked(HEAD + own + "-1;Serviciul;Dosare;50;;;\n" + own + "-9;Serviciul;Dosare;5;;;financialaid:K" + own + "\n", "13", "01.02.2020");
    assertThat(page(other).select("tbody tr").eachText()).satisfiesExactly(row -> assertThat(row).startsWith("2 Indicativ").contains("alt conținut"),
        row -> assertThat(row).startsWith("3 Feluri de cazuri").contains("indicativul aprobat " + own + "-1"));
    assertThat(page(other).text()).doesNotContain("Înscrie");
    enter(other);
    assertThat(codes()).hasSize(1);
  }

  @Test
  void twoOfficersWithTheSameFileEnterEachCodeOnce() {
    var file = HEAD + own + "-1;Serviciul;Dosare;5;;;\n";
    var first = checked(file, "", "");
    var second = checked(file, "", "");
    enter(first);
    enter(second);
    assertThat(codes()).hasSize(1);
    assertThat(figures(second)).contains("Deja înscrise 1");
  }

  @Test
  void codesInForceThatTheFileForgetsAreNamed() {
    enter(checked(HEAD + own + "-1;Serviciul;Dosare;5;;;\n", "12", "01.02.2020"));
    var id = redirected(send("nou.csv", (HEAD + own + "-2;Serviciul;Dosare;5;;;\n").getBytes(StandardCharsets.UTF_8), "13", "01.02.2020", "01.01.2021", ""));
    assertThat(page(id).select(".notice").text()).contains("rămân în vigoare");
  }

  @Test
  void aFormThatIsNotWholeComesBackWithWhatWasTypedAndSavesNothing() {
    var answer = send("", new byte[0], "12", "", "01.03.2020", "");
    assertThat(answer).hasStatus(422).bodyText().contains("Alegeți fișierul cu nomenclatorul.", "nomenclator de probă " + own).doesNotContain("??");
    assertThat(send("n.csv", HEAD.getBytes(StandardCharsets.UTF_8), "12", "", "01.03.2020", "")).hasStatus(422).bodyText().contains("Aprobarea are și număr, și dată.");
    assertThat(send("n.csv", HEAD.getBytes(StandardCharsets.UTF_8), "", "", "01.03.2020", "")).hasStatus(422).bodyText().contains("Fișierul are doar capul de tabel.");
    assertThat(send("n.csv", "Indicativ;Termen\nx;5\n".getBytes(StandardCharsets.UTF_8), "", "", "01.03.2020", "")).hasStatus(422).bodyText().contains("lipsește coloana");
    assertThat(send("n.csv", (HEAD + "x;y;z;5;;;\n").getBytes(StandardCharsets.UTF_8), "12", "01.01.2090", "01.03.2020", "")).hasStatus(422).bodyText().contains("Aprobarea nu poate fi din viitor.");
    assertThat(jdbc.sql("select count(*) from archive.code_import where source like '%' || :own").param("own", own).query(Integer.class).single()).isZero();
  }

  @Test
  void aFormSentTwiceChecksOneFile() {
    var key = UUID.randomUUID().toString();
    var file = (HEAD + own + "-1;Serviciul;Dosare;5;;;\n").getBytes(StandardCharsets.UTF_8);
    assertThat(redirected(send("a.csv", file, "", "", "01.03.2020", key))).isEqualTo(redirected(send("a.csv", file, "", "", "01.03.2020", key)));
  }

  @Test
  void theTemplateIsUnderstoodInBothLanguagesAndAsASpreadsheet() {
    var template = mvc.get().uri(IMPORT + "/template.xlsx").with(SignIn.as("arhivar")).exchange();
    assertThat(template).hasStatusOk();
    var heads = new java.util.ArrayList<String>();
    SheetReader.read(template.getResponse().getContentAsByteArray(), SheetLimits.STANDARD, row -> heads.addAll(row.cells()));
    var english = SheetWriter.toBytes("Nomenclature", sheet -> sheet.header("Code", "Term of retention", "Title of the file", "Compartment")
        .row(own + "-1", 10, "Dosare", "Serviciul"));
    assertThat(String.join(";", heads) + "\n").isEqualTo(HEAD);
    enter(redirected(send("nomenclature.xlsx", english, "", "", "01.03.2020", "")));
    assertThat(codes()).containsExactly(own + "-1 10 false CLOSING 2020-03-01 - ");
  }

  @Test
  void onlyWhoKeepsTheArchiveOrAdministersItImports() {
    var report = checked(HEAD + own + "-1;Serviciul;Dosare;5;;;\n", "", "");
    for (var may : List.of("arhivar", "admin")) {
      assertThat(mvc.get().uri(IMPORT).with(SignIn.as(may)).exchange()).hasStatusOk().bodyText().doesNotContain("??");
      assertThat(mvc.get().uri(report).with(SignIn.as(may)).exchange()).hasStatusOk();
    }
    for (var mayNot : List.of("asistent", "director", "auditor")) {
      assertThat(mvc.get().uri(IMPORT).with(SignIn.as(mayNot)).exchange()).hasStatus(403);
      assertThat(mvc.get().uri(report).with(SignIn.as(mayNot)).exchange()).hasStatus(403);
      assertThat(mvc.post().uri(report + "/enter").with(SignIn.as(mayNot)).with(csrf()).exchange()).hasStatus(403);
    }
    assertThat(codes()).isEmpty();
  }

  private String checked(String file, String approval, String on) {
    return redirected(send("nomenclator.csv", file.getBytes(StandardCharsets.UTF_8), approval, on, "01.03.2020", ""));
  }

  private MvcTestResult send(String name, byte[] file, String approval, String on, String from, String key) {
    return mvc.post().uri(IMPORT).multipart().file(new MockMultipartFile("file", name, null, file)).param("key", key).param("validFrom", from)
        .param("source", "nomenclator de probă " + own).param("startEvent", "CLOSING").param("approvalNumber", approval).param("approvedOn", on)
        .with(csrf()).with(SignIn.as("arhivar")).exchange();
  }

  private static String redirected(MvcTestResult answer) {
    assertThat(answer).hasStatus3xxRedirection();
    return answer.getResponse().getRedirectedUrl();
  }

  private void enter(String report) {
    assertThat(mvc.post().uri(report + "/enter").with(SignIn.as("arhivar")).with(csrf()).exchange()).hasStatus3xxRedirection();
  }

  private Document page(String uri) {
    var page = mvc.get().uri(uri).with(SignIn.as("arhivar")).exchange();
    assertThat(page).hasStatusOk();
    return Jsoup.parse(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  private List<String> figures(String report) {
    return page(report).select("dl.kv > div").eachText();
  }

  private List<String> codes() {
    return jdbc.sql("""
        select c.code || ' ' || coalesce(c.years::text, 'P') || ' ' || c.commission || ' ' || c.start_event || ' ' || c.valid_from || ' '
          || coalesce(c.approval_number || '/' || c.approved_on, '-') || ' '
          || coalesce((select string_agg(k.context || ':' || k.kind, ',') from archive.code_kind k where k.code_id = c.id), '')
        from archive.file_code c where c.code like :own || '-%' order by c.code""").param("own", own).query(String.class).list();
  }
}
