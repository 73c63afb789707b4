package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.entitlements.EntitlementGranted;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;
import ro.reazem.testing.PaidBenefit;

/**
 * The life of a minimum inclusion income: granted to a family of four without income, paid by the county payer, changed when a wage is found after the list
 * of the month was paid, with what was paid without right given back in two instalments, changed again when another context grants a placement allowance for
 * a child, suspended by the mayor, resumed with the months it was stopped, ended at the request of the holder; and the ledger after each.
 */
class VmiLifeJourneyTests extends RightsLifeTest {

  private static final String NOTHING = "0,00";
  private static final String WITHOUT_INCOME = "1.201,00";
  private static final String WITH_A_WAGE = "701,00";
  private static final String WITH_ONE_CHILD = "375,00";

  @Autowired
  private JdbcClient jdbc;

  @Autowired
  private ApplicationEventPublisher publisher;

  @Autowired
  private TransactionTemplate transaction;

  @Test
  void anInclusionIncomeFromTheGrantToTheEnd() {
    PaidBenefit.set(jdbc, "PAYMENTS_RECOVERY_YEARS", "3");
    PaidBenefit.set(jdbc, "PAYMENTS_RECOVERY_MINIMUM", "10");
    var registered = YearMonth.from(today()).plusMonths(1);
    var first = registered.plusMonths(1);
    morning(registered.atDay(5));
    var family = new NewFamily(this, clock);
    var name = invented("Vlădescu");
    var caseworker = as("asistent");
    family.register(caseworker, name, true);
    var request = request(family, caseworker);
    propose(caseworker, request);
    assertThat(sign(request + "/proposal").locator("main").innerText()).contains(WITHOUT_INCOME);
    var right = right(caseworker, name, "VMI");
    ledger(right);

    morning(first.atDay(5));
    ledger(right, Month.owed(first, WITHOUT_INCOME));

    var second = first.plusMonths(1);
    morning(second.atDay(5));
    accepted(closeList(second, name, WITHOUT_INCOME), name);
    // the list of the first month was never closed, so nothing was paid for it
    var granted = Month.owed(first, WITHOUT_INCOME);
    ledger(right, new Month(second, WITHOUT_INCOME, NOTHING), granted);
    morning(second.atDay(12));
    aWageSince(first.atDay(20), second, right);
    undue(right);
    ledger(right, new Month(second, WITHOUT_INCOME, NOTHING), granted);
    post(right);
    ledger(right, new Month(second, WITH_A_WAGE, "−500,00"), granted);
    var debt = inTwoInstalments(right, "500,00");
    ledger(right, new Month(second, WITH_A_WAGE, "−500,00"), granted);

    var third = first.plusMonths(2);
    morning(third.atDay(5));
    placed(third.atDay(2), name);
    placedChild(right, name, third.plusMonths(1));
    var stillTwo = Month.owed(third, WITH_A_WAGE);
    received(debt, "chitanța 1", "eșalonat");
    ledger(right, stillTwo, new Month(second, WITH_A_WAGE, "−250,00"), granted);

    var fourth = first.plusMonths(3);
    morning(fourth.atDay(5));
    var one = Month.owed(fourth, WITH_ONE_CHILD);
    received(debt, "chitanța 2", "stins");
    var changed = new Month(second, WITH_A_WAGE, NOTHING);
    ledger(right, one, stillTwo, changed, granted);
    var fifth = first.plusMonths(4);
    suspend(right, fifth);
    morning(fifth.atDay(5));
    ledger(right, one, stillTwo, changed, granted);

    var sixth = first.plusMonths(5);
    morning(sixth.atDay(5));
    resume(right, sixth);
    var resumed = new Month[] {Month.owed(sixth, WITH_ONE_CHILD), Month.owed(fifth, WITH_ONE_CHILD), one, stillTwo, changed, granted};
    ledger(right, resumed);

    end(right, sixth.atEndOfMonth());
    morning(sixth.plusMonths(1).atDay(5));
    ledger(right, resumed);
    over(right, sixth.atEndOfMonth());
  }

  private String request(NewFamily family, Page page) {
    family.openRequest(page);
    page.locator("[name=benefit][value=VMI]").check();
    family.declareMembers(page);
    family.declareHome(page);
    page.locator("[name=paymentMode][value=POSTAL]").check();
    return family.lodge(page);
  }

  /** The list of the month goes to the county payer; returns its address. */
  private String closeList(YearMonth month, String name, String sum) {
    var page = as("plati");
    page.navigate(address("/financialaid/monthly-lists"));
    page.selectOption("main select[name=month]", month.toString());
    var list = sent(page, "form[action$='/monthly-lists'] button.primary");
    page.navigate(list + "?q=" + name);
    assertThat(row(page, name).first().innerText()).contains(sum);
    page.locator("form#close-list button").click();
    send(page, "dialog#confirm-close button.primary");
    assertThat(page.locator(".page-head").innerText()).contains("închisă de");
    page.context().close();
    return list;
  }

  /** The county payer accepts the positions of the family, which are paid with that. */
  private void accepted(String list, String name) {
    var page = as("plati");
    page.navigate(list + "?q=" + name);
    var answer = new StringBuilder("Nr. crt.;Răspuns\r\n");
    row(page, name).all().forEach(line -> answer.append(line.locator("td").first().innerText().strip()).append(";admis\r\n"));
    page.locator("main a[href$='/answers']").click();
    arrive(page, "**/answers");
    page.setInputFiles("form#take-answer input[type=file]", new FilePayload("raspuns-" + name + ".csv", "text/csv", answer.toString().getBytes(StandardCharsets.UTF_8)));
    send(page, "form#take-answer button.primary");
    assertThat(page.locator("main").innerText()).contains("Răspunsul a fost preluat", WITHOUT_INCOME);
    page.context().close();
  }

  /** The change as the family tells it too late: the wage is counted from the month whose list is closed. */
  private void aWageSince(LocalDate occurred, YearMonth effect, String right) {
    var page = as("asistent");
    page.navigate(right + "/change");
    page.fill("[name=occurredOn]", TYPED.format(occurred));
    page.fill("[name=reportedOn]", TYPED.format(today()));
    page.selectOption("[name=from]", effect.toString());
    page.selectOption("[name='told.incomes[0].person']", NewFamily.option(page, "told.incomes[0].person", "Vasile"));
    page.selectOption("[name='told.incomes[0].kind']", "wage");
    page.fill("[name='told.incomes[0].amount']", "900,00");
    sign(told(page, WITH_A_WAGE));
    page.context().close();
  }

  /** Signs the declaration, looks at the comparison and sends it; returns the address of the proposal. */
  private String told(Page page, String sum) {
    page.locator("[name='told.dataConsent'][type=checkbox]").check();
    page.locator("[name='told.penalLaw'][type=checkbox]").check();
    page.fill("[name='told.signedOn']", TYPED.format(today()));
    send(page, "form#change-form button[name=recalculate]");
    assertThat(page.locator("#comparison").innerText()).contains(sum);
    screenshot(page, "journey-vmi-change-" + sum.replaceAll("[.,]", ""));
    page.fill("[name=reasons]", "S-au schimbat veniturile familiei.");
    return sent(page, "form#change-form .sticky button.primary");
  }

  /** What was listed and is not due is told month by month on the page of the right. */
  private void undue(String right) {
    var page = as("asistent");
    page.navigate(right + "/months");
    assertThat(page.locator("main .notice.warn").first().innerText()).contains("500,00");
    screenshot(page, "journey-vmi-undue");
    page.context().close();
  }

  /** Whoever pays posts the difference that the change makes in months already written. */
  private void post(String right) {
    var page = as("plati");
    page.navigate(right.replace("/financialaid/entitlements/", "/payments/rights/"));
    assertThat(page.locator("section[aria-labelledby=h-difference]").innerText()).contains(WITHOUT_INCOME, WITH_A_WAGE, "−500,00", "se poate recupera");
    screenshot(page, "journey-vmi-difference");
    send(page, "form[action$='/post'] button.primary");
    page.context().close();
  }

  /** What was paid without right becomes a debt by an act, to be given back in two instalments; returns its address. */
  private String inTwoInstalments(String right, String sum) {
    var page = as("plati");
    page.navigate(right.replace("/financialaid/entitlements/", "/payments/rights/") + "/debt");
    assertThat(page.locator("section[aria-labelledby=h-sum]").innerText()).contains(sum);
    page.fill("[name=act]", "dispoziția 214");
    page.fill("[name=actOn]", TYPED.format(today()));
    var debt = sent(page, "form[action$='/debt'] button.primary");
    page.navigate(debt + "?do=plan");
    page.fill("[name=parts]", "2");
    page.fill("[name=first]", TYPED.format(today().plusMonths(1)));
    page.fill("[name=act]", "angajament 7");
    page.fill("[name=actOn]", TYPED.format(today()));
    sent(page, "form[action$='/plan'] button.primary");
    assertThat(page.locator("section[aria-labelledby=h-plan] tbody tr").allInnerTexts()).hasSize(2).allSatisfy(part -> assertThat(part).contains("250,00"));
    screenshot(page, "journey-vmi-instalments");
    page.context().close();
    return debt;
  }

  /** The holder brings an instalment. */
  private void received(String debt, String receipt, String state) {
    var page = as("plati");
    page.navigate(debt + "?do=receive");
    page.fill("[name=amount]", "250,00");
    page.fill("[name=act]", receipt);
    page.fill("[name=actOn]", TYPED.format(today()));
    sent(page, "form[action$='/receive'] button.primary");
    assertThat(page.locator("section[aria-labelledby=h-sums]").innerText()).contains(state);
    assertThat(page.locator("section[aria-labelledby=h-steps]").innerText()).contains(receipt);
    page.context().close();
  }

  /** Another context grants an allowance for the younger child, who lives with a foster carer now. */
  private void placed(LocalDate since, String name) {
    var child = jdbc.sql("select id from directory.person where family_name = :name and given_name = 'Sofia'").param("name", name).query(UUID.class).single();
    transaction.executeWithoutResult(status -> publisher.publishEvent(new EntitlementGranted(UUID.randomUUID(), 1, clock.instant(),
        new CaseRef("childprotection", UUID.randomUUID()), child, "PLACEMENT_ALLOWANCE", Lei.whole(1_193), since.withDayOfMonth(1), null)));
  }

  /** The right waits to be looked at, the change comes filled in, and leaves the child out. */
  private void placedChild(String right, String name, YearMonth effect) {
    var page = as("asistent");
    var waiting = "main a[href$='" + right.substring(right.lastIndexOf('/')) + "/change']";
    await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
      page.navigate(address("/financialaid/attention?about=PLACED"));
      assertThat(page.locator(waiting).count()).isOne();
    });
    screenshot(page, "journey-vmi-placed");
    page.locator(waiting).click();
    arrive(page, "**/change");
    assertThat(page.locator("section[aria-labelledby=h-news]").innerText()).contains("Pentru Sofia " + name + " s-a stabilit alocație de plasament");
    assertThat(page.locator("[name$='.placed'][type=checkbox]:checked").count()).isOne();
    page.selectOption("[name=from]", effect.toString());
    sign(told(page, WITH_ONE_CHILD));
    page.navigate(address("/financialaid/attention?about=PLACED"));
    assertThat(page.locator(waiting).count()).isZero();
    page.context().close();
  }

  private void suspend(String right, YearMonth month) {
    var page = as("asistent");
    page.navigate(right + "/suspensions");
    page.locator("main a[href$='/award']").click();
    page.locator("[name=ground][value=employment_agency]").check();
    page.selectOption("[name=month]", month.toString());
    page.fill("[name=reasons]", "Vasile a refuzat locul de muncă oferit de AJOFM.");
    sign(sent(page, SEND));
    page.context().close();
  }

  private void resume(String right, YearMonth month) {
    var page = as("asistent");
    page.navigate(right + "/suspensions");
    page.locator("main a[href$='/resume']").click();
    page.selectOption("[name=month]", month.toString());
    page.locator("[name=arrears][value=WITH]").check();
    page.fill("[name=reasons]", "S-a prezentat la AJOFM și a primit loc de muncă.");
    sign(sent(page, SEND));
    page.navigate(right + "/suspensions");
    assertThat(page.locator("main").innerText()).contains("reluată", "lunile suspendate se plătesc ca drepturi restante");
    screenshot(page, "journey-vmi-resumed");
    page.context().close();
  }

  private void end(String right, LocalDate lastDay) {
    var page = as("asistent");
    page.navigate(right + "/end");
    page.locator("[name=ground][value=REQUESTED]").check();
    page.fill("[name=lastDay]", TYPED.format(lastDay));
    page.fill("[name=reasons]", "Titulara cere încetarea.");
    sign(sent(page, SEND));
    page.context().close();
  }

  private void over(String right, LocalDate lastDay) {
    var page = as("asistent");
    page.navigate(right);
    assertThat(page.locator(".page-head").innerText()).contains(TYPED.format(lastDay));
    assertThat(page.locator("main a", new Page.LocatorOptions().setHasText("Propune modificarea")).count()).isZero();
    screenshot(page, "journey-vmi-over");
  }
}
