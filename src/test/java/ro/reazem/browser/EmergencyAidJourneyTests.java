package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import ro.reazem.payments.bank.InventedStatement;

/**
 * An emergency aid from the request to the money: the disposition, the statement of payment, the file for the bank, the account that is
 * closed and gives the money back, the new account, the statement that pays again, and the ledger of the right after each.
 */
class EmergencyAidJourneyTests extends BrowserTest {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  /** The account that the demonstration pays from. */
  private static final String PAYER = "RO69BTRL0000000000000007";
  private static final String SUM = "1.800,00";

  private final NewFamily family = new NewFamily(this);
  private final PaymentScreens screens = new PaymentScreens(this, BrowserTest::send);

  @Test
  void anEmergencyAidIsPaidGivenBackByTheBankAndPaidAgain() {
    var name = "Pârvulescu" + (char) ('a' + ThreadLocalRandom.current().nextInt(26));
    var caseworker = as("asistent");
    family.register(caseworker, name, true);
    var request = request(caseworker);
    NewFamily.propose(caseworker, request, SUM);
    NewFamily.sign(as("sef"), request);

    var payments = as("plati");
    var first = run(payments, "MONTHLY", name, "RO61RZBR0000060000000071");
    var paid = pay(payments, first, name);
    screens.answer(payments, new InventedStatement("08").of(PAYER).paid(PaymentScreens.reference(paid), "1800.00").returned(PaymentScreens.reference(paid), "1800.00", "AC04"));
    ledger(payments, paid, SUM, SUM, SUM, SUM);

    var again = pay(payments, run(payments, "REISSUE", name, "RO34RZBR0000060000000072"), name);
    assertThat(PaymentScreens.reference(again)).isNotEqualTo(PaymentScreens.reference(paid));
    screens.answer(payments, new InventedStatement("02").of(PAYER).paid(PaymentScreens.reference(again), "1800.00"));
    ledger(payments, again, SUM, "3.600,00", SUM, "0,00");
    screenshot(payments, "journey-emergency-ledger");
  }

  private String request(Page page) {
    family.openRequest(page);
    page.locator("[name=benefit][value=EMERGENCY_AID]").check();
    family.declareMembers(page);
    page.selectOption("[name='emergency.ground']", NewFamily.option(page, "emergency.ground", "Boală gravă"));
    page.selectOption("[name='emergency.mode']", "MONEY");
    page.fill("[name='emergency.cost']", "2.300,00");
    page.fill("[name='emergency.otherSources']", "500");
    page.fill("[name='emergency.localDebts']", "0");
    page.locator("[name='emergency.resident']").check();
    page.fill("[name='emergency.story']", "Investigații RMN.");
    family.declareHome(page);
    page.locator("[name=paymentMode][value=POSTAL]").check();
    return family.lodge(page);
  }

  /** Opens a statement for emergency aid and calculates it; whoever else stands on it is left out, with a reason. */
  private String run(Page page, String kind, String name, String iban) {
    page.navigate(address("/payments/runs"));
    var form = page.locator("form[action$='/payments/runs']");
    form.locator("[name=kind]").selectOption(kind);
    form.locator("[name=benefit][value=RENT]").uncheck();
    form.locator("[name=payer]").selectOption(PAYER);
    form.locator("[name=payOn]").fill(TYPED.format(LocalDate.now()));
    form.locator("button.primary").click();
    arrive(page, "**/payments/runs/*-*");
    var run = page.url().replaceAll("[?#].*", "");
    // the right may be on its way to payments still
    do {
      screens.calculate(page, run);
    } while (page.locator("main a[href*='/lines/']", new Page.LocatorOptions().setHasText(name)).count() == 0);
    screens.account(page, screens.of(page, run, name), iban);
    for (var other = other(page, run, name); other != null; other = other(page, run, name)) {
      page.navigate(other);
      page.fill("[name=reason]", "se plătește pe alt stat");
      send(page, "form[action$='/leave-out'] button");
    }
    screens.calculate(page, run);
    return run;
  }

  /** The address of a line of somebody else that is not left out. */
  private static String other(Page page, String run, String name) {
    page.navigate(run);
    return page.locator("main tbody tr:has(a[href*='/lines/'])").all().stream()
        .filter(row -> !row.innerText().contains(name) && row.locator(".tag", new Locator.LocatorOptions().setHasText("scoasă")).count() == 0)
        .map(row -> row.locator("a[href*='/lines/']").getAttribute("href")).map(path -> run.replaceAll("/payments/.*", "") + path).findFirst().orElse(null);
  }

  /** Locks, has approved and sends a statement; returns the address of the line of the family. */
  private String pay(Page page, String run, String name) {
    page.navigate(run);
    var line = screens.of(page, run, name);
    var file = screens.pay(page, run, as("director"));
    assertThat(file).contains("<EndToEndId>" + PaymentScreens.reference(line) + "</EndToEndId>", "<CtrlSum>1800.00</CtrlSum>", name);
    return line;
  }

  private void ledger(Page page, String line, String owed, String paid, String returned, String balance) {
    page.navigate(line);
    page.locator("main a[href*='/payments/rights/']").first().click();
    arrive(page, "**/payments/rights/*-*");
    assertThat(page.locator("table tbody tr").last().locator("td").allInnerTexts().stream().map(String::strip).toList())
        .as("owed, paid, returned, recovered, written off, balance").containsExactly(owed, paid, returned, "", "", balance);
  }
}
