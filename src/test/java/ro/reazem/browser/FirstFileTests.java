package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import ro.reazem.testing.InventedCnp;
import ro.reazem.testing.PdfProof;

/**
 * The first file from end to end, as two officers do it: a new family of four, its request, the published case V3 worked out
 * step by step, the proposal, the signature of another officer, the numbered paper, the list of the first month.
 */
class FirstFileTests extends BrowserTest {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final List<String> BIRTHS = List.of("2900504", "1880211", "6180302", "5150719");
  private static final List<String> ROLES = List.of("REFERENCE_PERSON", "SPOUSE", "CHILD", "CHILD");
  private static final List<String> GIVEN_NAMES = List.of("Ștefania", "Vasile", "Sofia", "Andrei-Mihai");

  @Test
  void aFamilyGetsItsRightWithScripts() {
    goThrough(as("asistent"), as("sef"), as("plati"), true);
  }

  @Test
  void aFamilyGetsItsRightWithoutScripts() {
    goThrough(withoutScripts("asistent"), withoutScripts("sef"), withoutScripts("plati"), false);
  }

  private void goThrough(Page caseworker, Page head, Page payments, boolean scripts) {
    var name = "Țîrdea" + (char) ('a' + ThreadLocalRandom.current().nextInt(26)) + (scripts ? "u" : "scu");
    registerFamily(caseworker, name, scripts);
    var request = request(caseworker);
    propose(caseworker, request, scripts);
    assertThat(caseworker.locator("button[form=settling], form#settling").count()).as("the form to sign one's own").isZero();
    var decision = sign(head, request, scripts);
    var paper = head.context().request().get(decision + "/disposition.pdf", RequestOptions.create());
    assertThat(PdfProof.text(paper.body()).replaceAll("\\s+", " ")).contains("701,00 lei", name, "Ștefania");
    onTheListOfItsFirstMonth(payments, name);
  }

  private void registerFamily(Page page, String familyName, boolean scripts) {
    page.navigate(address("/people/households/new"));
    page.locator("button[name=act][value=add]").click();
    page.waitForSelector("[name='members[3].familyName']");
    page.fill("[name='address.sirutaText']", "ALBA IULIA");
    if (scripts) {
      page.locator(".opts input[name='address.siruta']").first().check();
    }
    page.fill("[name='address.street']", "Str. Morii");
    page.fill("[name='address.number']", "12");
    page.fill("[name='since']", "01.02.2020");
    for (int i = 0; i < BIRTHS.size(); i++) {
      var row = "members[" + i + "].";
      page.selectOption("[name='" + row + "role']", ROLES.get(i));
      page.fill("[name='" + row + "familyName']", familyName);
      page.fill("[name='" + row + "givenName']", GIVEN_NAMES.get(i));
      page.fill("[name='" + row + "cnp']", InventedCnp.born(BIRTHS.get(i)));
      page.selectOption("[name='" + row + "maritalStatus']", i < 2 ? "MARRIED" : "SINGLE");
    }
    page.locator("form#family .btnrow button.primary").click();
    if (!scripts && page.locator(".opts input[name='address.siruta']").count() > 0) {
      page.locator(".opts input[name='address.siruta']").first().check();
      page.locator("form#family .btnrow button.primary").click();
    }
    page.waitForURL("**/people/households/*-*");
    assertThat(page.locator("main").innerText()).contains("Ștefania " + familyName, "Andrei-Mihai " + familyName);
  }

  /** Fills the request and returns its address. */
  private String request(Page page) {
    var household = page.url().substring(page.url().lastIndexOf('/') + 1).replaceAll("[?#].*", "");
    for (int attempt = 0; attempt < 20; attempt++) {
      page.navigate(address("/financialaid/applications/new?household=" + household));
      if (page.locator("form#request-form").count() > 0) {
        break;
      }
      page.waitForTimeout(500);
    }
    var today = LocalDate.now();
    page.locator("[name=quality][value=FAMILY_REPRESENTATIVE]").check();
    page.selectOption("[name=holder]", option(page, "holder", "Ștefania"));
    page.selectOption("[name=partner]", option(page, "partner", "Vasile"));
    for (int i = 0; i < BIRTHS.size(); i++) {
      var row = "members[" + i + "].";
      boolean adult = !page.locator("[name='" + row + "placed']").isVisible();
      page.selectOption("[name='" + row + "school']", adult ? "NONE" : "PRIMARY");
      page.selectOption("[name='" + row + "identityPaper']", adult ? "IDENTITY_CARD" : "BIRTH_CERTIFICATE");
      page.selectOption("[name='" + row + "work']", adult ? "HOUSEWORK" : "NOT_APPLICABLE");
      page.selectOption("[name='" + row + "disability']", "NONE");
    }
    income(page, 0, "Vasile", "wage", "900,00");
    income(page, 1, "Sofia", "child_state_allowance", "292");
    income(page, 2, "Andrei-Mihai", "child_state_allowance", "292");
    page.selectOption("[name=regime]", "OWNED");
    page.fill("[name=rooms]", "2");
    page.selectOption("[name=homeKind]", "HOUSE");
    page.selectOption("[name=construction]", "A");
    page.locator("[name=paymentMode][value=POSTAL]").check();
    page.locator("[name=dataConsent]").check();
    page.locator("[name=penalLaw]").check();
    page.fill("[name=signedOn]", TYPED.format(today));
    page.locator("form#request-form footer button.primary").click();
    page.waitForURL("**/financialaid/applications/*-*");
    return page.url().replaceAll("[?#].*", "");
  }

  private void propose(Page page, String request, boolean scripts) {
    page.locator("form[action$='/check-start'] button").click();
    page.navigate(request + "/proposal");
    assertThat(page.locator(".ledger").innerText()).contains("200,00", "415,00", "286,00", "701,00", "659,00");
    assertThat(page.locator(".amount .sum").innerText()).contains("701,00");
    screenshot(page, "journey-decision" + (scripts ? "" : "-without-scripts"));
    page.locator("[name=choice][value=GRANT]").check();
    page.locator("form#decision button.primary").click();
    confirm(page, scripts ? "dialog#confirm-decision button.primary" : "main form footer button.primary");
  }

  private String sign(Page page, String request, boolean scripts) {
    page.navigate(request + "/proposal");
    page.locator("[name=choice][value=APPROVE]").check();
    page.locator("form#settling button.primary").click();
    confirm(page, scripts ? "dialog#confirm-settling button.primary" : "main form footer button.primary");
    page.waitForURL("**/financialaid/decisions/*-*");
    screenshot(page, "journey-sheet" + (scripts ? "" : "-without-scripts"));
    return page.url().replaceAll("[?#].*", "");
  }

  private void onTheListOfItsFirstMonth(Page page, String name) {
    page.navigate(address("/financialaid/monthly-lists"));
    var first = LocalDate.now().withDayOfMonth(1).plusMonths(1);
    page.selectOption("#month", first.toString().substring(0, 7));
    page.locator("form[action$='/monthly-lists'] button").click();
    page.waitForURL("**/financialaid/monthly-lists/*-*");
    page.navigate(page.url().replaceAll("[?#].*", "") + "?q=" + name);
    assertThat(page.locator("main").innerText()).contains(name, "701,00");
    screenshot(page, "journey-list");
  }

  private static void confirm(Page page, String button) {
    var before = page.url();
    page.locator(button).click();
    page.waitForURL(url -> !url.equals(before));
  }

  private static void income(Page page, int row, String person, String kind, String amount) {
    if (page.locator("[name='incomes[" + row + "].person']").count() == 0) {
      page.locator("button[name=more]").click();
      page.waitForSelector("[name='incomes[" + row + "].person']");
    }
    page.selectOption("[name='incomes[" + row + "].person']", option(page, "incomes[" + row + "].person", person));
    page.selectOption("[name='incomes[" + row + "].kind']", kind);
    page.fill("[name='incomes[" + row + "].amount']", amount);
  }

  private static String option(Page page, String select, String beginning) {
    return page.locator("[name='" + select + "'] option").all().stream()
        .filter(option -> option.textContent().contains(beginning)).findFirst().orElseThrow().getAttribute("value");
  }
}
