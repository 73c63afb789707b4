package ro.reazem.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.SoftAssertions;

/**
 * Looks at an open page in one language: the whole of axe, for the Romanian page in light, dark and compact, the widths, a heading, no
 * missing message.
 * Axe comes into a page once; through its own builder it would come once for every look, which costs more than looking.
 */
record Inspection(Page page, String name, Look look, SoftAssertions wrong) {

  private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final List<Integer> WIDTHS = List.of(320, 768, 1024, 1440);
  /** The longer words of a language run over where there is least room. */
  private static final List<Integer> NARROWEST = List.of(320);
  private static final String AXE = axe();
  /** What a theme can break that the light page keeps: the other rules read the document, which is the same in every look. */
  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");
  private static final List<String> OF_SIZES = List.of("target-size");
  /** What a translation can break. */
  private static final List<String> OF_WORDS = List.of("document-title", "html-has-lang", "html-lang-valid", "valid-lang", "button-name", "link-name",
      "label", "select-name", "aria-input-field-name", "summary-name", "empty-table-header", "label-content-name-mismatch");
  /** Whether every look gets every rule; it takes half as long again. */
  private static final boolean EVERY_RULE = Boolean.getBoolean("reazem.looks");
  private static final String TELL = """
      .then(result => result.violations.map(found => `${found.id}: ${found.help} `
        + found.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | ')))""";
  private static final String RUN = """
      ([type, values, without]) => axe.run(document, { runOnly: { type: type, values: values }, resultTypes: ['violations'],
        rules: Object.fromEntries(without.map(rule => [rule, { enabled: false }])) })""" + TELL;
  /**
   * Contrast comes of an element's styles and of those around it. Where no element, class or state is new in this theme, neither is the contrast.
   */
  private static final String RUN_ON_NEW_COLOURS = """
      ([before, rules]) => {
        const seen = new Set(before);
        const plain = /^(id|href|name|value|for|title|content|src|alt|lang|placeholder|datetime|colspan|rowspan|scope|tabindex|d|x|y|x1|x2|y1|y2|cx|cy|r|width|height|points|transform|aria-label|aria-labelledby|aria-describedby|aria-controls|aria-owns|hx-.*)$/;
        const chains = new Map([[document.documentElement, 0]]);
        const chain = element => {
          if (!chains.has(element)) {
            const own = element.localName + [...element.attributes].filter(one => !plain.test(one.name)).map(one => one.name + '=' + one.value).join(' ');
            let hash = chain(element.parentElement);
            for (let at = 0; at < own.length; at++) {
              hash = Math.imul(hash, 31) + own.charCodeAt(at) | 0;
            }
            chains.set(element, hash);
          }
          return chains.get(element);
        };
        const fresh = [...document.body.querySelectorAll('*')].filter(element => !seen.has(chain(element))
          && (element.matches('input, select, textarea') || [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())));
        const told = { seen: [...new Set(fresh.map(chain))], wrong: [] };
        return !fresh.length ? told : axe.run({ include: fresh }, { runOnly: { type: 'rule', values: rules }, resultTypes: ['violations'] })""" + TELL
      + ".then(wrong => ({ ...told, wrong })) }";
  private static final Map<String, Set<Object>> SEEN_COLOURS = Map.of("light", ConcurrentHashMap.newKeySet(), "dark", ConcurrentHashMap.newKeySet());

  private static final String DEAD_LINKS = """
      [...document.querySelectorAll('main a[href^="#"]')].map(link => link.hash.slice(1))
        .filter(id => id && !document.getElementById(decodeURIComponent(id)))""";

  private static final String STICKING_OUT = """
      () => { const room = document.documentElement.clientWidth;
        return document.documentElement.scrollWidth <= room ? [] : [document.documentElement.scrollWidth - room + ' px',
          ...[...document.body.querySelectorAll('*')].filter(one => Math.max(one.getBoundingClientRect().right,
            one.getBoundingClientRect().left + one.scrollWidth) > room)
            .map(one => one.cloneNode(false).outerHTML + ' ' + one.textContent.trim().slice(0, 60)).slice(-5)]; }""";

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
      axe("light", "tag", STANDARDS, OF_COLOURS);
      colours("light");
      // the looks change colours and sizes, never words, so one language shows them all
      wear(null, "compact");
      axe("compact", OF_SIZES);
      wear("dark", null);
      if (EVERY_RULE) {
        axe("dark", "tag", STANDARDS, List.of());
      } else {
        colours("dark");
      }
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
      axe(worn, "tag", STANDARDS, List.of());
    } else {
      axe(worn, "rule", rules, List.of());
    }
  }

  private void axe(String worn, String type, List<String> values, List<String> without) {
    wrong.assertThat((List<?>) evaluate(RUN, List.of(type, values, without))).as("axe on %s, %s", this, worn).isEmpty();
  }

  private void colours(String worn) {
    var seen = SEEN_COLOURS.get(worn);
    var told = (Map<?, ?>) evaluate(RUN_ON_NEW_COLOURS, List.of(List.copyOf(seen), OF_COLOURS));
    seen.addAll((List<?>) told.get("seen"));
    wrong.assertThat((List<?>) told.get("wrong")).as("axe on %s, %s", this, worn).isEmpty();
  }

  private Object evaluate(String run, List<?> with) {
    page.evaluate("document.activeElement && document.activeElement.blur()");
    return page.evaluate(run, with);
  }

  private void fits(boolean pictures) {
    for (int width : pictures ? WIDTHS : NARROWEST) {
      page.setViewportSize(width, 900);
      wrong.assertThat((List<?>) page.evaluate(STICKING_OUT)).as("what makes %s scroll sideways at %d px", this, width).isEmpty();
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
