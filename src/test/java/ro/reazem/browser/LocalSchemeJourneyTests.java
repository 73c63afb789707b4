package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import ro.reazem.payments.bank.InventedStatement;

/**
 * A local aid that nobody had written a line of code for: defined by an administrator, tried, confirmed by a second officer, made known to payments, asked for,
 * granted, paid by a statement that the bank answers and that is closed, all in one running application.
 */
class LocalSchemeJourneyTests extends BrowserTest {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  /** The account that the demonstration pays from. */
  private static final String PAYER = "RO69BTRL0000000000000007";
  private static final String SUM = "350,00";

  private final NewFamily family = new NewFamily(this);
  private final PaymentScreens screens = new PaymentScreens(this, BrowserTest::send);

  @Test
  void aNewAidIsDefinedGrantedAndPaidWithoutARestart() {
    var code = "RECHIZITE_" + ThreadLocalRandom.current().nextInt(100_000);
    var aid = "Ajutor pentru rechizite " + code;
    var admin = as("admin");
    var version = define(admin, code, aid);
    trial(admin, version);
    confirm(as("sef"), version);
    knownToPayments(admin, code, aid);

    var name = "Rădulescu" + (char) ('a' + ThreadLocalRandom.current().nextInt(26));
    var caseworker = as("asistent");
    family.register(caseworker, name, true);
    var request = request(caseworker, aid);
    NewFamily.propose(caseworker, request, SUM);
    NewFamily.sign(as("sef"), request);

    var payments = as("plati");
    budget(as("director"), code);
    var run = run(payments, code, name);
    var line = screens.of(payments, run, name);
    assertThat(screens.pay(payments, run, as("director"))).contains("<EndToEndId>" + PaymentScreens.reference(line) + "</EndToEndId>", "<CtrlSum>350.00</CtrlSum>", name);
    screens.answer(payments, new InventedStatement("08").of(PAYER).paid(PaymentScreens.reference(line), "350.00"));
    payments.navigate(run);
    send(payments, "form[action$='/close'] button");
    assertThat(payments.locator("main").innerText()).contains("închis");
    payments.navigate(line);
    payments.locator("main a[href*='/payments/rights/']").first().click();
    arrive(payments, "**/payments/rights/*-*");
    assertThat(payments.locator("table tbody tr").last().locator("td").allInnerTexts().stream().map(String::strip).toList())
        .as("owed, paid, returned, recovered, written off, balance").containsExactly(SUM, SUM, "", "", "", "0,00");
    screenshot(payments, "journey-local-aid-ledger");
  }

  private String define(Page page, String code, String aid) {
    page.navigate(address("/financialaid/local-schemes/new"));
    page.fill("[name=name]", aid);
    page.fill("[name=code]", code);
    page.fill("[name=act]", "HCL nr. 91/2026");
    page.fill("[name=source]", "valoare de probă");
    page.selectOption("[name=standing]", "INTERNAL");
    page.fill("[name=from]", TYPED.format(LocalDate.now()));
    page.selectOption("[name=household]", "WITH_CHILDREN");
    page.selectOption("[name='parts[0].kind']", "BY_PERSONS");
    page.fill("[name='parts[0].brackets']", "2 = 200\n4 = 350");
    page.fill("[name=papers]", "Adeverință de la școală");
    page.fill("[name=of]", "ajutorului pentru rechizite");
    page.fill("[name=about]", "ajutorul pentru rechizite");
    page.fill("[name=nameEn]", "Aid for school supplies " + code);
    page.locator("main form footer button.primary").click();
    arrive(page, "**/financialaid/local-schemes/*-*");
    assertThat(page.locator("main").innerText()).contains("de confirmat", "350,00", "HCL nr. 91/2026", "LOCAL_" + code);
    return page.url().replaceAll("[?#].*", "");
  }

  private void trial(Page page, String version) {
    page.navigate(version + "/trial");
    page.fill("[name=adults]", "2");
    page.fill("[name=children]", "2");
    page.locator("main aside button.primary").click();
    arrive(page, "**/trial?**");
    assertThat(page.locator("main").innerText()).contains("Ar primi ajutorul", SUM, "HCL nr. 91/2026");
    screenshot(page, "journey-local-aid-trial");
  }

  private void confirm(Page page, String version) {
    page.navigate(version);
    send(page, "form[action$='/confirm'] button");
    assertThat(page.locator("main").innerText()).contains("confirmată").doesNotContain("de confirmat");
  }

  /** Who pays it is an entry of a list that the institution lengthens. */
  private void knownToPayments(Page page, String code, String aid) {
    page.navigate(address("/parameters/lists/paid-by/new"));
    page.fill("[name=word]", "LOCAL_" + code);
    page.fill("[name=titleRo]", aid);
    page.fill("[name=titleEn]", "Aid for school supplies");
    page.locator("[name=value]").first();
    if (page.locator("select[name=value]").count() > 0) {
      page.selectOption("select[name=value]", "INSTITUTION");
    } else {
      page.locator("[name=value][value=INSTITUTION]").check();
    }
    if (page.locator("select[name=standing]").count() > 0) {
      page.selectOption("select[name=standing]", "INTERNAL");
    } else {
      page.locator("[name=standing][value=INTERNAL]").check();
    }
    page.fill("[name=act]", "HCL nr. 91/2026");
    page.fill("[name=source]", "valoare de probă");
    page.fill("[name=from]", TYPED.format(LocalDate.now().withDayOfYear(1)));
    page.locator("main form button.primary").click();
    arrive(page, "**/parameters/lists/paid-by");
    assertThat(page.locator("main").innerText()).contains(aid);
  }

  private String request(Page page, String aid) {
    family.openRequest(page);
    page.locator("[name=benefit][value=LOCAL_AID]").check();
    family.declareMembers(page);
    page.selectOption("[name='local.scheme']", NewFamily.option(page, "local.scheme", aid));
    family.declareHome(page);
    page.locator("[name=paymentMode][value=POSTAL]").check();
    var request = family.lodge(page);
    assertThat(page.locator("main").innerText()).contains("Adeverință de la școală");
    return request;
  }

  private void budget(Page page, String code) {
    page.navigate(address("/payments/budget"));
    page.selectOption("[name=benefit]", "LOCAL_" + code);
    page.fill("[name=article]", "57.02.01");
    page.fill("[name=committed]", "10.000");
    page.fill("[name=authorised]", "10.000");
    page.fill("[name=act]", "HCL de buget");
    send(page, "form[action$='/payments/budget'] button.primary");
  }

  /** Opens a statement for this aid alone and calculates it until the right has arrived. */
  private String run(Page page, String code, String name) {
    page.navigate(address("/payments/runs"));
    var form = page.locator("form[action$='/payments/runs']");
    form.locator("[name=kind]").selectOption("MONTHLY");
    form.locator("[name=benefit]").all().forEach(one -> one.setChecked(one.getAttribute("value").equals("LOCAL_" + code)));
    form.locator("[name=payer]").selectOption(PAYER);
    form.locator("[name=payOn]").fill(TYPED.format(LocalDate.now()));
    form.locator("button.primary").click();
    arrive(page, "**/payments/runs/*-*");
    var run = page.url().replaceAll("[?#].*", "");
    await().atMost(Duration.ofSeconds(75)).untilAsserted(() -> {
      screens.calculate(page, run);
      assertThat(page.locator("main a[href*='/lines/']", new Page.LocatorOptions().setHasText(name)).count()).isOne();
    });
    screens.account(page, screens.of(page, run, name), "RO07RZBR0000060000000073");
    screens.calculate(page, run);
    return run;
  }
}
