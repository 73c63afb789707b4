package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import ro.reazem.testing.InventedCnp;

/** The first file with the keyboard alone: from signing in to the right on the list of its first month, no mouse at all. */
class FirstFileByKeyboardTests extends BrowserTest {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private record Relative(String role, String givenName, String birth, String marital, String school, String paper, String work) {}

  private static final List<Relative> FAMILY = List.of(
      new Relative("persoană de referință", "Ioana", "2900504", "căsătorit", "nu este cazul", "carte de identitate", "casnic"),
      new Relative("soț", "Dan", "1880211", "căsătorit", "nu este cazul", "carte de identitate", "salariat"),
      new Relative("copil", "Mara", "6180302", "necăsătorit", "ciclul primar", "certificat de naștere", "nu este cazul"),
      new Relative("copil", "Ion", "5150719", "necăsătorit", "ciclul primar", "certificat de naștere", "nu este cazul"));

  @Test
  void aFamilyGetsItsRightWithoutAMouse() {
    var name = "Tasta" + (char) ('a' + ThreadLocalRandom.current().nextInt(26)) + (char) ('a' + ThreadLocalRandom.current().nextInt(26));
    var caseworker = signIn("asistent");
    registerFamily(caseworker, name);
    lodgeRequest(caseworker);
    propose(caseworker);
    sign(signIn("sef"), name);
    list(signIn("plati"), name);
  }

  private Page signIn(String officer) {
    var page = anonymous(Look.ROMANIAN);
    page.navigate(address("/sign-in"));
    new Fingers(page).type("#signInName", officer).type("#password", PASSWORD).enter("main button[type=submit]");
    return page;
  }

  private void registerFamily(Page page, String name) {
    var fingers = new Fingers(page);
    fingers.press("details.menu summary").enter("details.menu a[href$='/people/households/new']");
    fingers.press("button[name=act][value=add]");
    page.waitForSelector("[name='members[3].familyName']");
    fingers.type("[name='address.sirutaText']", "ALBA IULIA");
    page.waitForSelector(".opts input[name='address.siruta']");
    fingers.pick("address.siruta", page.locator(".opts input[name='address.siruta']").first().getAttribute("value"))
        .type("[name='address.street']", "Str. Morii").type("[name='address.number']", "12").type("[name=since]", "01.02.2020");
    for (int i = 0; i < FAMILY.size(); i++) {
      var row = "[name='members[" + i + "].";
      var relative = FAMILY.get(i);
      fingers.choose(row + "role']", relative.role()).type(row + "familyName']", name)
          .type(row + "givenName']", relative.givenName()).type(row + "cnp']", InventedCnp.born(relative.birth()))
          .choose(row + "maritalStatus']", relative.marital());
    }
    fingers.enter("form#family .btnrow button.primary");
    assertThat(page.url()).matches(".*/people/households/[0-9a-f-]{36}.*");
  }

  private void lodgeRequest(Page page) {
    var fingers = new Fingers(page);
    // the household is told to financial aid by event; its panel offers the request once it is known
    page.waitForSelector("a[href*='/financialaid/applications/new?household=']");
    fingers.enter("main a[href*='/financialaid/applications/new?household=']");
    fingers.pick("quality", "FAMILY_REPRESENTATIVE").choose("[name=holder]", holder(page)).choose("[name=partner]", partner(page));
    for (int i = 0; i < FAMILY.size(); i++) {
      var row = "[name='members[" + i + "].";
      var relative = of(page, i);
      fingers.choose(row + "identityPaper']", relative.paper()).choose(row + "school']", relative.school())
          .choose(row + "work']", relative.work()).choose(row + "disability']", "fără handicap");
    }
    income(page, 0, "Dan", "Salariu net", "900,00");
    income(page, 1, "Mara", "Alocație de stat", "292");
    income(page, 2, "Ion", "Alocație de stat", "292");
    fingers.choose("[name=regime]", "proprietate").type("[name=rooms]", "2").choose("[name=homeKind]", "casă")
        .choose("[name=construction]", "A:").pick("paymentMode", "POSTAL").tick("[name=dataConsent]").tick("[name=penalLaw]")
        .type("[name=signedOn]", TYPED.format(LocalDate.now()));
    fingers.enter("form#request-form footer button.primary");
    assertThat(page.url()).matches(".*/financialaid/applications/[0-9a-f-]{36}.*");
  }

  private void propose(Page page) {
    var fingers = new Fingers(page);
    fingers.enter("form[action$='/check-start'] button");
    fingers.enter("main a[href$='/proposal']");
    assertThat(page.locator(".amount .sum").innerText()).contains("701,00");
    fingers.pick("choice", "GRANT").press("form#decision button.primary");
    fingers.enter("dialog#confirm-decision button.primary");
  }

  private void sign(Page page, String name) {
    var fingers = new Fingers(page);
    fingers.enter("nav a[href^='/financialaid']");
    fingers.enter("nav.tabs a[href$='/financialaid/proposals']");
    var proposed = page.locator("tr", new Page.LocatorOptions().setHasText(name)).locator("a.rowlink");
    // the oldest come first
    while (proposed.count() == 0) {
      fingers.enter("nav.pager a[rel=next]");
    }
    fingers.enter("main a[href='" + proposed.getAttribute("href") + "']");
    fingers.pick("choice", "APPROVE").press("form#settling button.primary");
    fingers.enter("dialog#confirm-settling button.primary");
    assertThat(page.url()).contains("/financialaid/decisions/");
  }

  private void list(Page page, String name) {
    var fingers = new Fingers(page);
    fingers.enter("nav a[href^='/financialaid']");
    fingers.enter("nav.tabs a[href$='/financialaid/monthly-lists']");
    var first = LocalDate.now().withDayOfMonth(1).plusMonths(1);
    fingers.choose("#month", page.locator("#month option[value='" + first.toString().substring(0, 7) + "']").textContent());
    fingers.enter("form[action$='/monthly-lists'] button");
    fingers.type("#q-list", name);
    page.waitForNavigation(() -> page.keyboard().press("Enter"));
    assertThat(page.locator("main").innerText()).contains(name, "701,00");
  }

  private void income(Page page, int row, String person, String kind, String amount) {
    var fingers = new Fingers(page);
    var at = "[name='incomes[" + row + "].";
    if (page.locator(at + "person']").count() == 0) {
      fingers.press("button[name=more]");
      page.waitForSelector(at + "person']");
    }
    fingers.choose(at + "person']", option(page, at + "person']", person)).choose(at + "kind']", kind).type(at + "amount']", amount);
  }

  private static String holder(Page page) {
    return option(page, "[name=holder]", "Ioana");
  }

  private static String partner(Page page) {
    return option(page, "[name=partner]", "Dan");
  }

  /** Who stands in a row of the form; the register orders the family by itself. */
  private static Relative of(Page page, int row) {
    var name = page.locator("fieldset:has([name='members[" + row + "].person']) legend").first().textContent();
    return FAMILY.stream().filter(relative -> name.contains(relative.givenName())).findFirst().orElseThrow();
  }

  private static String option(Page page, String select, String part) {
    return page.locator(select + " option").allTextContents().stream().filter(text -> text.contains(part)).findFirst().orElseThrow();
  }
}
