package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.PdfProof;

/** Follows the case of a child in the browser, as the case manager and the head of the service work on it while days and months go by. */
abstract class ChildLifeTest extends RightsLifeTest {

  /** What a caseworker looks at beside the desk: a smaller screen. */
  private static final int NARROW = 1024;

  @Autowired
  InventedCases invented;

  /** The time of a day: everybody signs in again. */
  void at(LocalDateTime moment) {
    clock.to(moment);
    newDay();
  }

  /** As far as it is from {@link #today()}. */
  String day(int away) {
    return TYPED.format(today().plusDays(away));
  }

  static Officer officer(String signInName) {
    return Arrays.stream(DemoOfficer.values()).map(DemoOfficer::acting).filter(one -> one.signInName().equals(signInName)).findFirst().orElseThrow();
  }

  /** Fills, chooses or ticks by what stands on the page under each name; values are typed in turn with their names. */
  static void fill(Page page, String form, String... said) {
    for (int i = 0; i < said.length; i += 2) {
      var field = page.locator(form + " [name='" + said[i] + "']:not([type=hidden])");
      var kind = (String) field.first().evaluate("field => field.localName + (field.type || '')");
      if (kind.startsWith("select")) {
        field.selectOption(option(field, said[i + 1]));
      } else if (kind.endsWith("radio") || kind.endsWith("checkbox")) {
        page.locator(form + " [name='" + said[i] + "'][value='" + said[i + 1] + "']:not([type=hidden])").check();
      } else {
        field.fill(said[i + 1]);
      }
    }
  }

  /** By its value, else by what stands in it. */
  private static String option(Locator select, String wanted) {
    return select.locator("option").all().stream().filter(one -> wanted.equals(one.getAttribute("value")) || one.textContent().contains(wanted)).findFirst()
        .orElseThrow(() -> new AssertionError("No " + wanted + " among " + select.innerText())).getAttribute("value");
  }

  /** Types a name until the register offers the person, and chooses them. */
  static void pick(Page page, String form, String field, String name) {
    page.locator(form + " [name='" + field + "Text']").pressSequentially(name);
    var offer = page.locator(form + " [name='" + field + "'][type=radio]").first();
    offer.waitFor();
    offer.check();
  }

  /** Fills a form of a page, sends it and says where that led; a form that came back fails with what it said. */
  String does(Page page, String path, String form, String... said) {
    page.navigate(path.startsWith("http") ? path : address(path));
    fill(page, form, said);
    return sent(page, form + " button.primary");
  }

  /** Sends a form that must be refused: what it says is read, and what was typed is still there. */
  void refused(Page page, String form, String... words) {
    send(page, form + " button.primary");
    assertThat(page.locator(".errsum").count()).as(text(page)).isPositive();
    assertThat(page.locator(".errsum").first().innerText()).contains(words);
    forgiveStatus(page, 422);
  }

  static String text(Page page) {
    return page.locator("main").innerText();
  }

  String read(Page page, String path) {
    page.navigate(path.startsWith("http") ? path : address(path));
    return text(page);
  }

  /** Appoints the case manager of a case. */
  void appoint(Page head, String file) {
    does(head, file + "/give", "form[action$='/give']", "officer", officer("copii").id().toString());
  }

  /** The report of the initial assessment, written by the case manager and approved by the head. */
  void assess(Page worker, Page head, String file, String risk, String conclusion) {
    does(worker, file + "/assessment/initial", "form#initial-form", "visitedOn", day(0), "visitedAt", "07:30", "place", "acasă", "seen", "mama, copilul",
        "childWords", "Mama nu era acasă.", "physicalState", "slăbit, fără răni", "situation", "Copiii singuri de dimineață.", "risks", "fără supraveghere", "resources", "bunica", "risk", risk,
        "conclusion", conclusion, "proposal", "Se propune protecția de îndată.");
    head.navigate(file + "/assessment");
    sent(head, "form[action$='/decision'] button[value=APPROVE]");
  }

  /** The individual plan with one need, written by the case manager and approved by the head. */
  void plan(Page worker, Page head, String file, String finality) {
    does(worker, file + "/plan/new", "form#plan-form", "finality", finality, "reasons", "Copilul are nevoie de ocrotire.", "measure", "plasament",
        "services[0].need", "FAMILY_TIES", "services[0].objective", "legătura cu mama", "services[0].activity", "vizite", "services[0].provider", "DGASPC",
        "services[0].since", day(0), "visits", "sâmbăta", "parentsDuties", "vin la vizite", "parentsInformed", "true", "childOpinion", "Vrea la bunica.", "reviewOn", day(89));
    head.navigate(file + "/plan");
    sent(head, "form[action$='/decision'] button[value=APPROVE]");
  }

  /** The rows of the list of terms of a case, as they are read. */
  List<String> terms(Page page, String file) {
    page.navigate(file);
    return page.locator("section[aria-labelledby=h-terms] dl > div").all().stream().map(one -> one.innerText().replaceAll("\\s+", " ")).toList();
  }

  /** The review that the case shows is counted from that day; an end on a day off moves to the next working day. */
  void reviewed(Page page, String file, LocalDate from) {
    var due = Stream.iterate(from.plusMonths(3), day -> day.plusDays(1)).limit(5).map(TYPED::format).toList();
    assertThat(terms(page, file)).as("the review of %s", from).anyMatch(one -> one.contains("Reevaluarea") && one.contains("curge") && due.stream().anyMatch(one::contains));
  }

  /** A paper of the program is PDF/A and PDF/UA and says these words. */
  void paper(Page page, String path, String... words) {
    var bytes = page.context().request().get(path.startsWith("http") ? path : address(path)).body();
    assertThat(PdfProof.failures(bytes)).as(path).isEmpty();
    assertThat(PdfProof.text(bytes).replaceAll("\\s+", " ")).as(path).contains(words).doesNotContain("??");
  }

  /** A main step, as wide as a desk and as narrow as a laptop. */
  static void look(Page page, String name) {
    if (PICTURES) {
      screenshot(page, name);
      var size = page.viewportSize();
      page.setViewportSize(NARROW, size.height);
      screenshot(page, name + "-1024");
      page.setViewportSize(size.width, size.height);
    }
  }
}
