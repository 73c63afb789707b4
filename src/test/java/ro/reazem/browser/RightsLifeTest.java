package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import ro.reazem.testing.Rounds;

/**
 * Follows a right through its months in the browser: days come, the nights between them write what became owed, and what the ledger says is read
 * on the account of the right as whoever pays reads it.
 */
@Import(TravellingClock.InTheApplication.class)
abstract class RightsLifeTest extends BrowserTest {

  static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL uuuu", Locale.forLanguageTag("ro"));

  @Autowired
  TravellingClock clock;

  @Autowired
  private List<ScheduledTaskHolder> scheduled;

  static String invented(String beginning) {
    return beginning + (char) ('a' + ThreadLocalRandom.current().nextInt(26)) + (char) ('a' + ThreadLocalRandom.current().nextInt(26));
  }

  /** The morning of a day: everybody signs in again, and the night has written what became owed. */
  void morning(LocalDate day) {
    clock.to(day.atTime(8, 10));
    newDay();
    Rounds.named(scheduled, "EveryNight");
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  void propose(Page page, String request) {
    page.navigate(request);
    page.locator("form[action$='/check-start'] button").click();
    page.navigate(request + "/proposal");
    page.locator("[name=choice][value=GRANT]").check();
    page.locator("form#decision button.primary").click();
    NewFamily.confirm(page, "dialog#confirm-decision button.primary");
  }

  /** Signs what was proposed; returns the page of the decision. */
  Page sign(String proposal) {
    var page = as("sef");
    page.navigate(proposal);
    page.locator("[name=choice][value=APPROVE]").check();
    page.locator("form#settling button.primary").click();
    NewFamily.confirm(page, "dialog#confirm-settling button.primary");
    arrive(page, "**/financialaid/decisions/*-*");
    return page;
  }

  /** The address of the right of a family to a benefit. */
  String right(Page page, String name, String benefit) {
    page.navigate(address("/financialaid/entitlements?state=ALL&q=" + name));
    return address(page.locator("main tr[data-benefit=" + benefit + "] a.rowlink").first().getAttribute("href"));
  }

  /** One month as the account of the right shows it. */
  record Month(YearMonth month, String owed, String balance) {

    static Month owed(YearMonth month, String sum) {
      return new Month(month, sum, sum);
    }
  }

  /** Opens the account of the right by the link on the page of the right, and reads its months. */
  void ledger(String right, Month... expected) {
    var page = as("plati");
    await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
      page.navigate(right);
      page.locator("main a[href*='/payments/rights/']:not([href$='/panel'])").first().click();
      arrive(page, "**/payments/rights/*-*");
      assertThat(months(page)).as("months of %s", page.url()).containsExactly(expected);
    });
    page.context().close();
  }

  private static List<Month> months(Page page) {
    return page.locator("section[aria-labelledby=h-months] tbody tr").all().stream().map(row -> {
      var cells = row.locator("th, td").allInnerTexts();
      return new Month(YearMonth.from(MONTH.parse(cells.getFirst().strip())), cells.get(1).strip(), cells.getLast().strip());
    }).toList();
  }

  /** Where a form led to; a form that came back fails with what it said. */
  static String sent(Page page, String button) {
    send(page, button);
    assertThat(page.locator(".errsum").count()).as(page.locator("main").innerText()).isZero();
    return page.url().replaceAll("[?#].*", "");
  }

  static Locator row(Page page, String name) {
    return page.locator("main tbody tr", new Page.LocatorOptions().setHasText(name));
  }
}
