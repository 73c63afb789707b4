package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A part of a page whose module hears of a case a moment after the page is shown. */
class LatePartTests extends BrowserTest {

  private static final String PART = "**/acts/of-case**";
  private static final String CASE = "main a.rowlink";

  @Test
  void isAskedAgainUntilItsModuleHasHeardOfTheCase() {
    var asked = new AtomicInteger();
    var page = as("asistent");
    page.route(PART, route -> answer(route, asked.incrementAndGet() < 3));
    page.navigate(address("/financialaid/applications?status=UNDER_CHECK&benefit=VMI"));
    page.locator(CASE).first().click();
    page.waitForSelector("[hx-get^='/acts/of-case']", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    assertThat(asked).hasValue(3);
    assertThat(page.locator("#told").innerText()).isBlank();
  }

  @Test
  void isToldAsMissingWhenItStaysUnknown() {
    var page = as("asistent");
    page.route(PART, route -> answer(route, true));
    page.navigate(address("/financialaid/applications?status=UNDER_CHECK&benefit=VMI"));
    page.locator(CASE).first().click();
    page.waitForCondition(() -> !page.locator("#told").innerText().isBlank());
    forgiveConsole();
  }

  private static void answer(Route route, boolean unknown) {
    if (unknown) {
      route.fulfill(new Route.FulfillOptions().setStatus(404).setBody("Nu există."));
    } else {
      route.resume();
    }
  }
}
