package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.Arrays;
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
    var page = page(screen, Look.ROMANIAN);
    var found = open(page, screen, screen.path(), screen.links());
    readable(page, screen + ", ro", new AxeBuilder(page), wrong);
    screenshot(page, screen.name() + "-ro");
    wear(page, "dark", null);
    wrong.assertThat(violations(page, new AxeBuilder(page).withRules(List.of("color-contrast")))).as("%s, dark", screen).isEmpty();
    screenshot(page, screen.name() + "-dark");
    wear(page, null, "compact");
    wrong.assertThat(violations(page, new AxeBuilder(page).withRules(List.of("target-size")))).as("%s, compact", screen).isEmpty();
    wear(page, null, null);
    fits(page, screen, wrong);
    page.context().close();

    page = page(screen, Look.ENGLISH);
    open(page, screen, found, List.of());
    // the colours are those of the Romanian page
    readable(page, screen + ", en", new AxeBuilder(page).disableRules(List.of("color-contrast")), wrong);
    screenshot(page, screen.name() + "-en");
    wrong.assertAll();
  }

  private Page page(Screen screen, Look look) {
    return screen.officer().equals("-") ? anonymous(look) : as(screen.officer(), look);
  }

  /** Goes to a path and follows links from there; the address where this ends is the screen. */
  private String open(Page page, Screen screen, String path, List<String> links) {
    var answer = page.navigate(address(path));
    for (var link : links) {
      answer = page.waitForNavigation(() -> page.locator(link).first().click());
    }
    settle(page);
    boolean problem = screen.name().startsWith("problem-");
    assertThat(answer == null ? 200 : answer.status()).as("status of %s", page.url())
        .isIn(problem ? List.of(400, 403, 404, 405, 409, 422, 500) : List.of(200));
    if (problem) {
      forgiveConsole();
    }
    return page.url().substring(address("").length());
  }

  /** Waits for the fonts and for the parts that htmx fetches. Asked again and again, because the policy forbids eval. */
  private static void settle(Page page) {
    for (int tries = 0; tries < 100; tries++) {
      if (Boolean.TRUE.equals(page.evaluate("document.fonts.status === 'loaded' && !document.querySelector("
          + "'.htmx-request, [hx-trigger=load]')"))) {
        return;
      }
      page.waitForTimeout(50);
    }
  }

  /** Theme and density are nothing but two attributes, so that one page can be looked at in all of them. */
  private static void wear(Page page, String theme, String density) {
    page.evaluate("([theme, density]) => { const root = document.documentElement;"
        + " theme ? root.dataset.theme = theme : delete root.dataset.theme;"
        + " density ? root.dataset.density = density : delete root.dataset.density; }", Arrays.asList(theme, density));
  }

  private static void readable(Page page, String what, AxeBuilder axe, SoftAssertions wrong) {
    wrong.assertThat(page.locator("h1").count()).as("h1 of %s", what).isEqualTo(1);
    wrong.assertThat(page.locator("body").textContent()).as("messages of %s", what).doesNotContain("??");
    wrong.assertThat(violations(page, axe.withTags(STANDARDS))).as("axe on %s", what).isEmpty();
  }

  private static List<String> violations(Page page, AxeBuilder axe) {
    page.evaluate("document.activeElement && document.activeElement.blur()");
    return axe.setLegacyMode(true).analyze().getViolations().stream()
        .map(violation -> violation.getId() + ": " + violation.getHelp() + " "
            + violation.getNodes().stream().limit(3).map(node -> node.getHtml()).toList()).toList();
  }

  private void fits(Page page, Screen screen, SoftAssertions wrong) {
    for (int width : WIDTHS) {
      page.setViewportSize(width, 900);
      var over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      wrong.assertThat(((Number) over).intValue()).as("sideways scroll of %s at %d px", screen, width).isLessThanOrEqualTo(0);
      if (width == 320) {
        screenshot(page, screen.name() + "-320");
      }
    }
  }
}
