package ro.reazem.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;

/**
 * Looks at an open page in one language: the whole of axe, for the Romanian page in light, dark and compact, the widths, a heading, no
 * missing message.
 * Axe comes into a page once; through its own builder it would come once for every look, which costs more than looking.
 */
record Inspection(Page page, String name, Look look, SoftAssertions wrong) {

  private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final int DESK = 1440;
  /** Here the register of terms alone, which is read seldom and has seven columns of words, scrolls in its frame. */
  private static final int SMALL_DESK = 1024;
  /** The widest first, which the page has already. */
  private static final List<Integer> WIDTHS = List.of(DESK, SMALL_DESK, 768, 320);
  /** The longer words of a language run over where there is least room. */
  private static final List<Integer> NARROWEST = List.of(320);
  static final String AXE = "/js/axe.min.js";
  private static final String AXE_TEXT = text("/axe.min.js");
  /** What a theme can break that the light page keeps: the other rules read the document, which is the same in every look. */
  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");
  private static final List<String> OF_SIZES = List.of("target-size");
  /** Whether every look and language gets every rule; it takes twice as long. Words alone, in the other language, break nothing that is not asked here. */
  static final boolean EVERY_RULE = Boolean.getBoolean("reazem.looks");
  private static final String TELL = """
      .then(result => result.violations.map(found => `${found.id}: ${found.help} `
        + found.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | ')))""";
  private static final String RUN = """
      without => axe.run(document, { runOnly: { type: 'tag', values: %s }, resultTypes: ['violations'],
        rules: Object.fromEntries(without.map(rule => [rule, { enabled: false }])) })""".formatted(quoted(STANDARDS)) + TELL;
  /**
   * Contrast comes of the colours of a text and of what is behind it, and of its size. Where none of these are new in a theme, neither is the
   * contrast; where nothing is smaller than a finger or is so in a new place, neither is that.
   */
  private static final String KINDS = """
      const hash = text => { let sum = 0; for (let at = 0; at < text.length; at++) sum = Math.imul(sum, 31) + text.charCodeAt(at) | 0; return sum; };
      const texts = [...document.body.querySelectorAll('*')].filter(element => element.matches('input, select, textarea')
        || [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()));
      let behind = new Map();
      const ground = element => {
        if (!element) return '';
        if (!behind.has(element)) {
          const own = getComputedStyle(element);
          const bare = own.backgroundColor === 'rgba(0, 0, 0, 0)' && own.backgroundImage === 'none';
          behind.set(element, (bare ? '' : own.backgroundColor + own.backgroundImage) + (own.opacity === '1' ? '' : own.opacity)
            + (bare || own.opacity !== '1' || !/^rgb\\(/.test(own.backgroundColor) ? ground(element.parentElement) : ''));
        }
        return behind.get(element);
      };
      const colours = element => {
        const own = getComputedStyle(element);
        const link = element.closest('a');
        return hash([own.color, own.fontSize, own.fontWeight, own.visibility, own.textShadow, ground(element), element.disabled,
          link ? own.textDecorationLine + getComputedStyle(link.parentElement).color + link.parentElement.localName : ''].join());
      };
      const path = element => element ? element.localName + element.className + '>' + path(element.parentElement) : '';
      const place = element => hash(path(element));
      const small = () => [...document.querySelectorAll('a, button, summary, input, select, textarea, [tabindex]')].filter(element => {
        const size = element.getBoundingClientRect();
        return size.width && (size.width < 24 || size.height < 24);
      });
      """;
  private static final String TELL_KINDS = "() => { " + KINDS + """
      const worn = document.documentElement.dataset;
      const kinds = (elements, kind) => [...new Set(elements.map(kind))];
      const found = { light: kinds(texts, colours) };
      worn.density = 'compact';
      found.compact = kinds(small(), place);
      delete worn.density;
      worn.theme = 'dark';
      behind = new Map();
      found.dark = kinds(texts, colours);
      delete worn.theme;
      return found; }""";
  /** The rules of colours and sizes look at what is marked as new. */
  private static final String ONLY_NEW = "axe.configure({ rules: [%s, { id: 'link-in-text-block', selector: 'a[href][data-new-colours]' }, %s] })"
      .formatted("{ id: 'color-contrast', selector: '[data-new-colours]' }", "{ id: 'target-size', selector: '[data-new-size]' }");
  private static final String MARK = "([seen, places]) => { " + KINDS + """
      const mark = (elements, kind, kinds, name) => {
        document.querySelectorAll(`[${name}]`).forEach(one => one.removeAttribute(name));
        const fresh = new Set(kinds);
        elements.filter(one => fresh.has(kind(one))).forEach(one => one.setAttribute(name, ''));
      };
      mark(texts, colours, seen, 'data-new-colours');
      mark(small(), place, places, 'data-new-size'); }""";
  private static final String RUN_ON_NEW = "axe.run(document, { runOnly: { type: 'rule', values: %s }, resultTypes: ['violations'] })"
      .formatted(quoted(Stream.concat(OF_COLOURS.stream(), OF_SIZES.stream()).toList())) + TELL;

  /** What a page can be dressed in that gives it colours or sizes of its own, with those that were looked at. */
  private enum Worn {
    LIGHT, COMPACT, DARK;

    private final Set<Object> seen = ConcurrentHashMap.newKeySet();

    private List<Object> fresh(Map<?, ?> kinds) {
      return ((List<?>) kinds.get(name().toLowerCase(Locale.ROOT))).stream().filter(seen::add).map(Object.class::cast).toList();
    }
  }

  /** Asked at once: each question costs a way to the browser and back, and the first that names an element some more. */
  private static final String FACTS = """
      () => ({ heads: document.querySelectorAll('h1').length, text: document.body.textContent, title: document.title,
        language: document.documentElement.lang,
        misnamed: [...document.querySelectorAll('a[aria-label], button[aria-label], summary[aria-label]')].filter(one => {
          const read = one.innerText.trim().toLowerCase();
          return /\\p{L}{2}/u.test(read) && !one.ariaLabel.toLowerCase().includes(read); }).map(one => one.outerHTML),
        dead: [...document.querySelectorAll('main a[href^="#"]')].map(link => link.hash.slice(1))
          .filter(id => id && !document.getElementById(decodeURIComponent(id))) })""";

  private static final String STICKING_OUT = """
      () => { const room = document.documentElement.clientWidth;
        return document.documentElement.scrollWidth <= room ? [] : [document.documentElement.scrollWidth - room + ' px',
          ...[...document.body.querySelectorAll('*')].filter(one => Math.max(one.getBoundingClientRect().right,
            one.getBoundingClientRect().left + one.scrollWidth) > room)
            .map(one => one.cloneNode(false).outerHTML + ' ' + one.textContent.trim().slice(0, 60)).slice(-5)]; }""";

  /** On the desks of an office nobody should have to push a list aside to see its end; only large diagrams scroll in their frame. */
  private static final String CUT_OFF = """
      [...document.querySelectorAll('main .scroll:not(.body), main .tabs')].filter(one => one.scrollWidth > one.clientWidth + 1)
        .map(one => `${one.scrollWidth} px in ${one.clientWidth} px: ${one.textContent.trim().replace(/\\s+/g, ' ').slice(0, 80)}`)""";

  /** A sentence whose words stand one under the other, or that touches the frame of its sheet, was put into a box made for something else. */
  private static final String SQUEEZED = """
      () => { const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        const found = [];
        const boxes = [];
        const range = document.createRange();
        while (texts.nextNode()) {
          const text = texts.currentNode.data.trim();
          const words = text.split(/\\s+/).length;
          const element = texts.currentNode.parentElement;
          if (!text || !element.checkVisibility() || element.closest('.vh')) continue;
          range.selectNodeContents(texts.currentNode);
          const rects = [...range.getClientRects()];
          const clips = element.closest('.scroll, .cut, .clip, [class*=ellipsis]');
          if (!clips) rects.forEach(one => boxes.push({ one, text, element }));
          const lines = new Set(rects.map(one => Math.round(one.top))).size;
          const sheet = element.closest('.sheet');
          const left = range.getBoundingClientRect();
          if (words > 7 && lines > words * 0.6 || sheet && left.width > 1 && left.left - sheet.getBoundingClientRect().left < 5)
            found.push(`${lines} lines of ${words} words: ${text.slice(0, 80)} in ${element.cloneNode(false).outerHTML}`);
        }
        boxes.sort((a, b) => a.one.top - b.one.top);
        boxes.forEach((a, at) => {
          for (let next = at + 1; next < boxes.length && boxes[next].one.top < a.one.bottom - a.one.height / 2; next++) {
            const b = boxes[next];
            if (Math.min(a.one.right, b.one.right) - Math.max(a.one.left, b.one.left) > 3 && a.element !== b.element)
              found.push(`${a.text.slice(0, 60)} stands over ${b.text.slice(0, 60)}`);
          }
        });
        return found; }""";

  /** Everything, with pictures; those of the looks and widths only of the Romanian page. */
  void whole() {
    boolean inLooks = look.equals(Look.ROMANIAN);
    settle();
    var facts = (Map<?, ?>) page.evaluate(FACTS);
    wrong.assertThat(facts.get("heads")).as("h1 of %s", this).isEqualTo(1);
    wrong.assertThat((String) facts.get("text")).as("messages of %s", this).doesNotContain("??");
    wrong.assertThat((List<?>) facts.get("dead")).as("links of %s to parts that are not there", this).isEmpty();
    wrong.assertThat((String) facts.get("title")).as("title of %s", this).isNotBlank();
    wrong.assertThat(facts.get("language")).as("language of %s", this).isEqualTo(look.language());
    wrong.assertThat((List<?>) facts.get("misnamed")).as("what says in %s something else than it is called", this).isEmpty();
    BrowserPages.screenshot(page, name + "-" + look.name());
    wear(null, null);
    if (EVERY_RULE) {
      bringAxe();
      everyRule(inLooks);
    } else if (inLooks) {
      bringAxe();
      everyRuleOnce();
    }
    if (inLooks && BrowserPages.PICTURES) {
      pictures();
    }
    fits(inLooks);
  }

  /** As a script of the page, which the browser keeps; pages that run none of ours get its text. */
  private void bringAxe() {
    if (Boolean.TRUE.equals(page.evaluate("document.documentElement.classList.contains('js')"))) {
      page.addScriptTag(new Page.AddScriptTagOptions().setUrl(AXE));
    } else {
      page.evaluate(AXE_TEXT);
    }
  }

  private void everyRule(boolean inLooks) {
    axe("light", RUN, List.of());
    if (inLooks) {
      wear(null, "compact");
      axe("compact", RUN, List.of());
      wear("dark", null);
      axe("dark", RUN, List.of());
      wear(null, null);
    }
  }

  /**
   * The looks change colours and sizes, never words, so one language shows them all; what has been looked at elsewhere is not again. Nothing
   * is smaller than in the compact look, which so stands for both, and it has the colours of the others.
   */
  private void everyRuleOnce() {
    var kinds = (Map<?, ?>) evaluate(TELL_KINDS, List.of());
    var colours = Worn.LIGHT.fresh(kinds);
    if (colours.isEmpty()) {
      axe("light", RUN, Stream.concat(OF_COLOURS.stream(), OF_SIZES.stream()).toList());
    } else {
      mark(colours, List.of());
      axe("light", RUN, OF_SIZES);
    }
    var dark = Worn.DARK.fresh(kinds);
    var small = Worn.COMPACT.fresh(kinds);
    if (!dark.isEmpty() || !small.isEmpty()) {
      wear("dark", "compact");
      mark(dark, small);
      axe("dark and compact", RUN_ON_NEW, List.of());
      wear(null, null);
    }
  }

  private void mark(List<Object> colours, List<Object> sizes) {
    page.evaluate(ONLY_NEW);
    evaluate(MARK, List.of(colours, sizes));
  }

  private void pictures() {
    wear(null, "compact");
    BrowserPages.screenshot(page, name + "-compact");
    wear("dark", null);
    BrowserPages.screenshot(page, name + "-dark");
    page.setViewportSize(1024, 768);
    BrowserPages.screenshot(page, name + "-1024-dark");
    wear(null, null);
    BrowserPages.screenshot(page, name + "-1024");
  }

  private void axe(String worn, String run, List<String> without) {
    wrong.assertThat((List<?>) evaluate(run, without)).as("axe on %s, %s", this, worn).isEmpty();
  }

  private Object evaluate(String run, List<?> with) {
    page.evaluate("document.activeElement && document.activeElement.blur()");
    return page.evaluate(run, with);
  }

  private void fits(boolean everywhere) {
    for (int width : everywhere ? WIDTHS : NARROWEST) {
      if (page.viewportSize().width != width) {
        page.setViewportSize(width, 900);
      }
      wrong.assertThat((List<?>) page.evaluate(STICKING_OUT)).as("what makes %s scroll sideways at %d px", this, width).isEmpty();
      if (width == 320 && everywhere) {
        BrowserPages.screenshot(page, name + "-320");
      }
      if (width == DESK || width == SMALL_DESK && !name.equals("terms")) {
        wrong.assertThat((List<?>) page.evaluate(CUT_OFF)).as("what is cut off in %s at %d px", this, width).isEmpty();
        wrong.assertThat((List<?>) page.evaluate(SQUEEZED)).as("what is squeezed in %s at %d px", this, width).isEmpty();
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
    for (int tries = 0; tries < 400; tries++) {
      if (Boolean.TRUE.equals(page.evaluate("document.fonts.status === 'loaded' && !document.querySelector("
          + "'.htmx-request, [hx-trigger=load]')"))) {
        return;
      }
      page.waitForTimeout(12);
    }
  }

  private static String quoted(List<String> names) {
    return names.stream().map(name -> "'" + name + "'").toList().toString();
  }

  private static String text(String resource) {
    try (var script = Inspection.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(script, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public String toString() {
    return name + ", " + look.name();
  }
}
