package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen listed by a module, in every theme, density and language, at every width. */
class ScreensTests extends BrowserTest {

  private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final List<Integer> WIDTHS = List.of(320, 768, 1024, 1440);

  static Stream<Screen> screens() {
    return Screen.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("screens")
  void everybodyCanReadIt(Screen screen) {
    var wrong = new SoftAssertions();
    String found = null;
    for (var look : Look.ALL) {
      var page = screen.officer().equals("-") ? anonymous(look) : as(screen.officer(), look);
      found = open(page, screen, found);
      wrong.assertThat(page.locator("h1").count()).as("h1 of %s, %s", screen, look.name()).isEqualTo(1);
      wrong.assertThat(page.content()).as("messages of %s, %s", screen, look.name()).doesNotContain("??");
      page.evaluate("document.activeElement && document.activeElement.blur()");
      wrong.assertThat(violations(page)).as("axe on %s, %s", screen, look.name()).isEmpty();
      screenshot(page, screen.name() + "-" + look.name());
      if (look.equals(Look.ROMANIAN)) {
        fits(page, screen, wrong);
      }
      page.context().close();
    }
    wrong.assertAll();
  }

  /** The first look finds the page by following links; the others go to the address it found. */
  private String open(Page page, Screen screen, String found) {
    var answer = page.navigate(address(found == null ? screen.path() : found));
    if (found == null) {
      for (var link : screen.links()) {
        answer = page.waitForNavigation(() -> page.locator(link).first().click());
      }
    }
    page.waitForLoadState(LoadState.LOAD);
    page.waitForFunction("document.fonts.status === 'loaded' && !document.querySelector('.htmx-request')"
        + " && !document.querySelector('[hx-trigger=load]')");
    assertThat(answer == null ? 200 : answer.status()).as("status of %s", page.url())
        .isIn(screen.name().startsWith("problem-") ? List.of(400, 403, 404, 405, 409, 422, 500) : List.of(200));
    if (screen.name().startsWith("problem-")) {
      forgiveConsole();
    }
    return page.url().substring(address("").length());
  }

  private static List<String> violations(Page page) {
    return new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations().stream()
        .map(violation -> violation.getId() + ": " + violation.getHelp() + " "
            + violation.getNodes().stream().limit(3).map(node -> node.getHtml()).toList()).toList();
  }

  private void fits(Page page, Screen screen, SoftAssertions wrong) {
    for (int width : WIDTHS) {
      page.setViewportSize(width, 900);
      var over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      wrong.assertThat(((Number) over).intValue()).as("sideways scroll of %s at %d px", screen, width).isLessThanOrEqualTo(0);
      if (width == 320 || width == 1024) {
        screenshot(page, screen.name() + "-" + width);
      }
    }
  }
}
