package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/**
 * A season of heating aid: the request of a family of four with a wage of 3.500 lei, the disposition and its steps, the closed lists of every month for the
 * county payer and the supplier, what the ledger says each month, the end of the season, and the supplement that goes on.
 */
class HeatingSeasonJourneyTests extends RightsLifeTest {

  private static final String AID = "125,00";
  private static final String SUPPLEMENT = "40,00";

  @Test
  void aSeasonOfHeatingAidEndsInMarchAndTheSupplementGoesOn() {
    var november = season();
    morning(november.atDay(3));
    var family = new NewFamily(this, clock);
    var name = invented("Țepeneag");
    var caseworker = as("asistent");
    family.register(caseworker, name, true);
    var request = request(family, caseworker);
    propose(caseworker, request);
    assertThat(as("asistent").navigate(request).ok()).isTrue();
    steps(sign(request + "/proposal"));

    var aid = right(caseworker, name, "HEATING");
    var supplement = right(caseworker, name, "ENERGY_SUPPLEMENT");
    var aidMonths = new ArrayList<Month>();
    var supplementMonths = new ArrayList<Month>();
    for (var month = november; !month.isAfter(november.plusMonths(4)); month = month.plusMonths(1)) {
      morning(month.atDay(5));
      list(month, name, AID, SUPPLEMENT);
      aidMonths.addFirst(Month.owed(month, AID));
      supplementMonths.addFirst(Month.owed(month, SUPPLEMENT));
      ledger(aid, aidMonths.toArray(Month[]::new));
      ledger(supplement, supplementMonths.toArray(Month[]::new));
    }

    var april = november.plusMonths(5);
    morning(april.atDay(5));
    list(april, name, SUPPLEMENT);
    ledger(aid, aidMonths.toArray(Month[]::new));
    supplementMonths.addFirst(Month.owed(april, SUPPLEMENT));
    ledger(supplement, supplementMonths.toArray(Month[]::new));
    over(aid, supplement, april.minusMonths(1).atEndOfMonth());
  }

  /** The first November that the clock has not reached. */
  private YearMonth season() {
    var november = YearMonth.of(today().getYear(), java.time.Month.NOVEMBER);
    return november.atDay(3).isAfter(today()) ? november : november.plusYears(1);
  }

  private String request(NewFamily family, Page page) {
    family.openRequest(page);
    page.locator("[name=benefit][value=HEATING]").check();
    page.locator("[name=heatingAid][type=checkbox]").check();
    page.locator("[name=energySupplement][type=checkbox]").check();
    family.declareMembers(page);
    page.selectOption("[name='incomes[0].person']", NewFamily.option(page, "incomes[0].person", "Vasile"));
    page.selectOption("[name='incomes[0].kind']", "wage");
    page.fill("[name='incomes[0].amount']", "3.500,00");
    family.declareHome(page);
    page.selectOption("[name='heating[0].fuel']", "NATURAL_GAS");
    page.fill("[name='heating[0].supplier']", "Gaz Apulum");
    page.fill("[name='heating[0].clientCode']", "104017");
    page.locator("[name='heating[0].main'][type=checkbox]").check();
    page.selectOption("[name='heating[1].fuel']", "ELECTRICITY");
    page.locator("[name=paymentMode][value=POSTAL]").check();
    return family.lodge(page);
  }

  /** The sheet of the decision tells how the aid was found: 875 lei a person, half of the value of gas, and the two supplements. */
  private static void steps(Page decision) {
    assertThat(decision.locator("main").innerText()).contains("875", "50", "250", AID, SUPPLEMENT, "Legea nr. 226/2021");
    screenshot(decision, "journey-heating-decision");
  }

  /** The family stands on the list of the month once for each sum, and the list is closed for the county payer. */
  private void list(YearMonth month, String name, String... sums) {
    var page = as("plati");
    page.navigate(address("/financialaid/monthly-lists"));
    page.selectOption("main select[name=scheme]", "HEATING");
    page.selectOption("main select[name=month]", month.toString());
    var list = sent(page, "form[action$='/monthly-lists'] button.primary");
    page.navigate(list + "?q=" + name);
    assertThat(row(page, name).all().stream().map(row -> row.locator("td b").innerText().replaceAll("[^0-9.,]", "")).toList())
        .as("lines of %s", month).containsExactlyInAnyOrder(sums);
    if (sums.length > 1) {
      assertThat(page.locator("main").innerText()).contains("Gaz Apulum", "104017", "furnizorului");
    }
    page.locator("form#close-list button").click();
    send(page, "dialog#confirm-close button.primary");
    assertThat(page.locator(".page-head").innerText()).contains("închisă de");
    page.context().close();
  }

  private void over(String aid, String supplement, LocalDate lastDay) {
    var page = as("asistent");
    page.navigate(aid);
    assertThat(page.locator("main").innerText()).contains(TYPED.format(lastDay));
    screenshot(page, "journey-heating-over");
    page.navigate(supplement);
    assertThat(page.locator(".page-head").innerText()).contains("în vigoare");
  }
}
