package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import ro.reazem.testing.PdfProof;

/**
 * The first file from end to end, as two officers do it: a new family of four, its request, the published case V3 worked out
 * step by step, the proposal, the signature of another officer, the numbered paper, the list of the first month.
 */
class FirstFileTests extends BrowserTest {

  private final NewFamily family = new NewFamily(this);

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
    family.register(caseworker, name, scripts);
    var request = request(caseworker);
    propose(caseworker, request, scripts);
    assertThat(caseworker.locator("button[form=settling], form#settling").count()).as("the form to sign one's own").isZero();
    var decision = sign(head, request, scripts);
    var paper = head.context().request().get(decision + "/disposition.pdf", RequestOptions.create());
    assertThat(PdfProof.text(paper.body()).replaceAll("\\s+", " ")).contains("701,00 lei", name, "Ștefania");
    onTheListOfItsFirstMonth(payments, name);
  }

  /** Fills the request and returns its address. */
  private String request(Page page) {
    family.openRequest(page);
    family.declareMembers(page);
    income(page, 0, "Vasile", "wage", "900,00");
    income(page, 1, "Sofia", "child_state_allowance", "292");
    income(page, 2, "Andrei-Mihai", "child_state_allowance", "292");
    family.declareHome(page);
    page.locator("[name=paymentMode][value=POSTAL]").check();
    return family.lodge(page);
  }

  private void propose(Page page, String request, boolean scripts) {
    page.locator("form[action$='/check-start'] button").click();
    page.navigate(request + "/proposal");
    assertThat(page.locator(".ledger").innerText()).contains("200,00", "415,00", "286,00", "701,00", "659,00");
    assertThat(page.locator(".amount .sum").innerText()).contains("701,00");
    screenshot(page, "journey-decision" + (scripts ? "" : "-without-scripts"));
    page.locator("[name=choice][value=GRANT]").check();
    page.locator("form#decision button.primary").click();
    NewFamily.confirm(page, scripts ? "dialog#confirm-decision button.primary" : "main form footer button.primary");
  }

  private String sign(Page page, String request, boolean scripts) {
    page.navigate(request + "/proposal");
    page.locator("[name=choice][value=APPROVE]").check();
    page.locator("form#settling button.primary").click();
    NewFamily.confirm(page, scripts ? "dialog#confirm-settling button.primary" : "main form footer button.primary");
    arrive(page, "**/financialaid/decisions/*-*");
    screenshot(page, "journey-sheet" + (scripts ? "" : "-without-scripts"));
    return page.url().replaceAll("[?#].*", "");
  }

  private void onTheListOfItsFirstMonth(Page page, String name) {
    page.navigate(address("/financialaid/monthly-lists"));
    var first = LocalDate.now().withDayOfMonth(1).plusMonths(1);
    page.selectOption("#month", first.toString().substring(0, 7));
    page.locator("form[action$='/monthly-lists'] button").click();
    arrive(page, "**/financialaid/monthly-lists/*-*");
    page.navigate(page.url().replaceAll("[?#].*", "") + "?q=" + name);
    assertThat(page.locator("main").innerText()).contains(name, "701,00");
    screenshot(page, "journey-list");
  }

  private static void income(Page page, int row, String person, String kind, String amount) {
    if (page.locator("[name='incomes[" + row + "].person']").count() == 0) {
      page.locator("button[name=more]").click();
      page.waitForSelector("[name='incomes[" + row + "].person']");
    }
    page.selectOption("[name='incomes[" + row + "].person']", NewFamily.option(page, "incomes[" + row + "].person", person));
    page.selectOption("[name='incomes[" + row + "].kind']", kind);
    page.fill("[name='incomes[" + row + "].amount']", amount);
  }
}
