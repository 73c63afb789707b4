package ro.reazem.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;

/**
 * Looks at an open page in one language: the whole of axe, for the Romanian page in light, dark and compact, the widths, a heading, no
 * missing message.
 * Axe comes into a page once; through its own builder it would come once for every look, which costs more than looking.
 */
record Inspection(Page page, String name, Look look, SoftAssertions wrong) {

  private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final List<Integer> WIDTHS = List.of(320, 768, 1024, 1440);
  private static final String AXE = axe();
  /** What a theme can break that the light page keeps: the other rules read the document, which is the same in every look. */
  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");
  private static final List<String> OF_SIZES = List.of("target-size");
  /** What a translation can break. */
  private static final List<String> OF_WORDS = List.of("document-title", "html-has-lang", "html-lang-valid", "valid-lang", "button-name", "link-name",
      "label", "select-name", "aria-input-field-name", "summary-name", "empty-table-header", "label-content-name-mismatch");
  /** Whether every look gets every rule; it takes half as long again. */
  private static final boolean EVERY_RULE = Boolean.getBoolean("reazem.looks");
  private static final String RUN = """
      ([type, values]) => axe.run(document, { runOnly: { type: type, values: values }, resultTypes: ['violations'] }).then(result =>
        result.violations.map(found => `${found.id}: ${found.help} `
          + found.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | ')))""";

  private static final String DEAD_LINKS = """
      [...document.querySelectorAll('main a[href^="#"]')].map(link => link.hash.slice(1))
        .filter(id => id && !document.getElementById(decodeURIComponent(id)))""";

  /** Pictures are for people; they are taken when asked for by -Dreazem.pictures=true. */
  private static final boolean PICTURES = Boolean.getBoolean("reazem.pictures");

  /** Everything, with pictures; those of the looks and widths only of the Romanian page. */
  void whole() {
    boolean pictures = look.equals(Look.ROMANIAN);
    settle();
    wrong.assertThat(page.locator("h1").count()).as("h1 of %s", this).isEqualTo(1);
    wrong.assertThat(page.locator("body").textContent()).as("messages of %s", this).doesNotContain("??");
    wrong.assertThat((List<?>) page.evaluate(DEAD_LINKS)).as("links of %s to parts that are not there", this).isEmpty();
    page.evaluate(AXE);
    picture(look.name());
    wear(null, null);
    if (pictures) {
      axe("light", "tag", STANDARDS);
      // the looks change colours and sizes, never words, so one language shows them all
      wear(null, "compact");
      axe("compact", OF_SIZES);
      wear("dark", null);
      axe("dark", OF_COLOURS);
      picture("dark");
      page.setViewportSize(1024, 768);
      picture("1024-dark");
      wear(null, null);
      picture("1024");
    } else {
      axe("light", OF_WORDS);
    }
    wear(null, null);
    fits(pictures);
  }

  private void axe(String worn, List<String> rules) {
    if (EVERY_RULE) {
      axe(worn, "tag", STANDARDS);
    } else {
      axe(worn, "rule", rules);
    }
  }

  private void axe(String worn, String type, List<String> values) {
    page.evaluate("document.activeElement && document.activeElement.blur()");
    wrong.assertThat((List<?>) page.evaluate(RUN, List.of(type, values))).as("axe on %s, %s", this, worn).isEmpty();
  }

  private void fits(boolean pictures) {
    for (int width : WIDTHS) {
      page.setViewportSize(width, 900);
      var over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      wrong.assertThat(((Number) over).intValue()).as("sideways scroll of %s at %d px", this, width).isLessThanOrEqualTo(0);
      if (width == 320 && pictures) {
        picture("320");
      }
    }
  }

  /** Theme and density are nothing but two attributes, so that one page can be looked at in all of them. */
  private void wear(String theme, String density) {
    page.evaluate("([theme, density]) => { const root = document.documentElement;"
        + " theme ? root.dataset.theme = theme : delete root.dataset.theme;"
        + " density ? root.dataset.density = density : delete root.dataset.density; }", Arrays.asList(theme, density));
  }

  /** Waits for the fonts and for the parts that htmx fetches. Asked again and again, because the policy forbids eval. */
  private void settle() {
    for (int tries = 0; tries < 100; tries++) {
      if (Boolean.TRUE.equals(page.evaluate("document.fonts.status === 'loaded' && !document.querySelector("
          + "'.htmx-request, [hx-trigger=load]')"))) {
        return;
      }
      page.waitForTimeout(50);
    }
  }

  private void picture(String of) {
    if (PICTURES) {
      BrowserTest.screenshot(page, name + "-" + of);
    }
  }

  private static String axe() {
    try (var script = Inspection.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script, "axe").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public String toString() {
    return name + ", " + look.name();
  }
}
