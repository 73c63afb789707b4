package ro.reazem.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  private static final String AXE = "/js/axe/axe.min.js";
  /** What a theme can break that the light page keeps: the other rules read the document, which is the same in every look. */
  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");
  private static final List<String> OF_SIZES = List.of("target-size");
  /** Whether every look and language gets every rule; it takes twice as long. */
  private static final boolean EVERY_RULE = Boolean.getBoolean("reazem.looks");
  private static final String TELL = """
      .then(result => result.violations.map(found => `${found.id}: ${found.help} `
        + found.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | ')))""";
  private static final String RUN = """
      ([type, values, without]) => axe.run(document, { runOnly: { type: type, values: values }, resultTypes: ['violations'],
        rules: Object.fromEntries(without.map(rule => [rule, { enabled: false }])) })""" + TELL;
  /**
   * Contrast comes of an element's styles and of those around it, and the size of a button too. Where no element, class or state is new, neither
   * are they: the elements are told by a number for what they are and are within.
   */
  private static final String KINDS = """
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
      const seen = [...document.body.querySelectorAll('*')].filter(element => element.matches('a, button, summary, input, select, textarea')
        || [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()));
      """;
  private static final String TELL_KINDS = "() => { " + KINDS + "return [...new Set(seen.map(chain))]; }";
  private static final String RUN_ON_KINDS = "([kinds, rules]) => { " + KINDS + """
      const fresh = new Set(kinds);
      return axe.run({ include: seen.filter(element => fresh.has(chain(element))) }, { runOnly: { type: 'rule', values: rules },
        resultTypes: ['violations'] })""" + TELL + "; }";
  private static final Set<Object> SEEN_KINDS = ConcurrentHashMap.newKeySet();

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
    picture(look.name());
    wear(null, null);
    if (pictures || EVERY_RULE) {
      page.addScriptTag(new Page.AddScriptTagOptions().setUrl(AXE));
      axe("light", EVERY_RULE ? List.of() : OF_COLOURS);
    }
    if (pictures) {
      looks();
    }
    fits(pictures);
  }

  /** The looks change colours and sizes, never words, so one language shows them all. */
  private void looks() {
    var fresh = new ArrayList<Object>((List<?>) evaluate(TELL_KINDS, List.of()));
    fresh.removeIf(kind -> !SEEN_KINDS.add(kind));
    onNew("light", fresh, OF_COLOURS);
    wear(null, "compact");
    onNew("compact", fresh, OF_SIZES);
    wear("dark", null);
    onNew("dark", fresh, OF_COLOURS);
    if (PICTURES) {
      picture("dark");
      page.setViewportSize(1024, 768);
      picture("1024-dark");
      wear(null, null);
      picture("1024");
    }
    wear(null, null);
  }

  private void onNew(String worn, List<Object> fresh, List<String> rules) {
    if (EVERY_RULE && !worn.equals("light")) {
      axe(worn, List.of());
    } else if (!EVERY_RULE && !fresh.isEmpty()) {
      wrong.assertThat((List<?>) evaluate(RUN_ON_KINDS, List.of(fresh, rules))).as("axe on %s, %s", this, worn).isEmpty();
    }
  }

  private void axe(String worn, List<String> without) {
    wrong.assertThat((List<?>) evaluate(RUN, List.of("tag", STANDARDS, without))).as("axe on %s, %s", this, worn).isEmpty();
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

  @Override
  public String toString() {
    return name + ", " + look.name();
  }
}
