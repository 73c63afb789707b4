package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An internal auditor picks payments of the demonstration and reaches, by links alone and in at most four clicks from the list of payments, the decision, its
 * calculation, the parameters with act and source, the facts, the proofs, who signed and approved, the ledger and what the bank answered.
 */
class AuditorsPathTests extends BrowserTest {

  private static final int MOST_CLICKS = 4;
  private static final String DECISION = "main a[href^='/financialaid/decisions/']:not([href*='#']):not([href*='sheet'])";

  private final Map<List<String>, String> led = new HashMap<>();
  private Page page;

  /** Every payment of the closed statement of emergency aids, which the institution pays itself. */
  @Test
  void ofAPaymentOfTheInstitutionEverythingIsFourClicksAway() {
    page = as("auditor");
    var statement = "tr[data-state=CLOSED] a.rowlink";
    page.navigate(address("/payments/runs"));
    page.locator(statement).first().click();
    arrive(page, "**/payments/runs/*-*");
    int payments = page.locator("main a.rowlink[href*='/lines/']").count();
    assertThat(payments).isPositive();
    for (int place = 0; place < payments; place++) {
      var payment = "nth=" + place;
      String[] line = {statement, "main a.rowlink[href*='/lines/'] >> " + payment};
      assertThat(walk("/payments/runs", line)).contains("Aprobat de", "Elena Știrbei", "Răspunsuri", "plătită");
      assertThat(walk("/payments/runs", line, DECISION)).contains("Dispoziția nr.", "propus de", "semnat de");
      assertThat(walk("/payments/runs", line, "main a[href*='#h-3']")).contains("Calcul pas cu pas");
      assertThat(walk("/payments/runs", line, "main a[href*='#h-par']")).contains("Parametri aplicați", "versiunea");
      assertThat(walk("/payments/runs", line, "main a[href*='#h-par']", "section[aria-labelledby=h-par] tbody a")).contains("HCL de probă");
      assertThat(walk("/payments/runs", line, "main a[href*='#h-1']")).contains("Componența familiei");
      assertThat(walk("/payments/runs", line, "main a[href$='/dossier']")).contains("Actele dosarului");
      assertThat(walk("/payments/runs", line, "main a[href$='/documents']")).isNotEmpty();
      assertThat(walk("/payments/runs", line, "main a[href*='/payments/answers/']")).contains("Fișierul extras-ajutoare-de-urgenta.xml");
      assertThat(walk("/payments/runs", line, "main a[href*='/payments/rights/']:not([href$='/panel'])")).contains("Contul titularului", "Plătit", "Rândurile evidenței");
    }
    walk("/payments/runs", statement, "main a.rowlink[href*='/lines/']");
    page.waitForSelector(DECISION);
    screenshot(page, "auditor-payment");
  }

  /** A family of a closed list of the inclusion income, which the county payer pays. */
  @Test
  void ofAPaymentOfTheCountyPayerEverythingIsFourClicksAway() {
    page = as("auditor");
    var list = "/financialaid/monthly-lists";
    var closed = "main tbody tr[data-scheme=VMI]:has(.tag.ok) a.rowlink";
    assertThat(walk(list, closed)).contains("închisă de");
    String[] right = {closed, "main a.rowlink[href*='/entitlements/']"};
    assertThat(walk(list, right)).contains("Cuantumuri", "Dispoziții");
    assertThat(walk(list, right, DECISION)).contains("propus de", "semnat de", "Componența familiei", "Calcul pas cu pas", "Parametri aplicați", "versiunea");
    assertThat(walk(list, right, DECISION, "section[aria-labelledby=h-par] a[href^='/parameters/']")).contains("Temei și sursă", "Cât de sigură este");
    assertThat(walk(list, right, DECISION, "main a[href$='/dossier']")).contains("Actele dosarului");
    assertThat(walk(list, right, "main a[href*='/payments/rights/']:not([href$='/panel'])")).contains("Contul titularului", "Cuvenit");
    assertThat(walk(list, right, "nav.tabs a[href$='/months']")).contains("Transmis la plată");
  }

  private String walk(String from, String[] first, String... then) {
    var all = new String[first.length + then.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(then, 0, all, first.length, then.length);
    return walk(from, all);
  }

  /** Clicks one link after another from a page of the menu, but goes at once where the first of them have led before; what is read where the last one led. */
  private String walk(String from, String... links) {
    assertThat(links.length).as("clicks from %s to %s", from, links[links.length - 1]).isLessThanOrEqualTo(MOST_CLICKS);
    int known = links.length - 1;
    while (known > 0 && !led.containsKey(clicks(from, links, known))) {
      known--;
    }
    page.navigate(known == 0 ? address(from) : led.get(clicks(from, links, known)));
    for (int click = known; click < links.length; click++) {
      var before = page.url();
      page.locator(links[click]).first().click();
      page.waitForURL(url -> !url.equals(before));
      page.waitForLoadState();
      led.put(clicks(from, links, click + 1), page.url());
    }
    assertThat(page.locator("main h1").count()).as(page.url()).isPositive();
    return page.locator("main").innerText();
  }

  private static List<String> clicks(String from, String[] links, int clicks) {
    return Stream.concat(Stream.of(from), Arrays.stream(links).limit(clicks)).toList();
  }
}
