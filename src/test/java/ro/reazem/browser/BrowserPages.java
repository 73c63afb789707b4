package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The application on a port of its own, and a browser for each test while it runs. A test opens pages with {@link #as} or
 * {@link #anonymous}; their consoles must stay empty.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class BrowserPages {

  static final String SEND = "main form button.primary[type=submit]";
  protected static final String PASSWORD = "reazem";
  /** Ends what a page still fetches and what it would do later, and leaves it empty; going elsewhere costs much more. */
  private static final String END = """
      () => { window.stop(); for (let last = setTimeout(() => {}); last; last--) clearTimeout(last); document.documentElement.remove(); }""";
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;
  private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();
  /** By browser and language; a page used again has styles, scripts and fonts at hand, and the browser has compiled what it runs. */
  private static final Map<String, KeptPage> KEPT = new ConcurrentHashMap<>();
  static final boolean PICTURES = Boolean.getBoolean("reazem.pictures");
  private static final Path SCREENSHOTS = Path.of("target/screenshots");

  @LocalServerPort
  int port;

  private Browser browser;
  private final List<BrowserContext> opened = new ArrayList<>();
  private final List<String> console = new ArrayList<>();

  @BeforeEach
  void needsABrowser() {
    browser = Chromium.take().orElse(null);
    Assumptions.assumeTrue(browser != null, "no Chromium on this machine");
  }

  @AfterEach
  void closeAndReadTheConsole() {
    opened.forEach(BrowserContext::close);
    if (browser != null) {
      Chromium.giveBack(browser);
    }
    assertThat(console).as("the console of the browser").isEmpty();
  }

  /** A page of an officer of the demonstration, who stays signed in for the whole run. */
  protected Page as(String signInName) {
    return as(signInName, Look.ROMANIAN);
  }

  protected Page as(String signInName, Look look) {
    return signedIn(signInName, context(look, true));
  }

  /** The same without scripts. */
  protected Page withoutScripts(String signInName) {
    return signedIn(signInName, context(Look.ROMANIAN, false));
  }

  /** A page that only looks, used again and again, for whoever looks at it now; "-" is nobody. */
  protected Page looking(String signInName, Look look) {
    var kept = KEPT.computeIfAbsent(System.identityHashCode(browser) + look.name(), unknown -> new KeptPage(newContext(look, true)));
    kept.tell(console);
    kept.page().context().clearCookies();
    kept.page().setViewportSize(WIDTH, HEIGHT);
    if (!signInName.equals("-")) {
      signIn(kept.page().context(), signInName);
    }
    prefer(kept.page().context(), look);
    return kept.page();
  }

  /** Leaves a page that only looked. */
  void leave(Page page) {
    page.context().clearCookies();
    page.evaluate(END);
  }

  /** A page of nobody. */
  protected Page anonymous(Look look) {
    return page(context(look, true));
  }

  protected String address(String path) {
    return "http://localhost:" + port + path;
  }

  /** Complaints of the console that the test provokes on purpose, such as an answer with status 422. */
  protected void forgiveConsole() {
    console.clear();
  }

  /** Parts that were fetched in vain on purpose, such as a draft that could not be kept. */
  protected void forgiveParts(int status, String path) {
    console.removeIf(line -> line.contains("status of " + status) && line.contains(address(path) + ":")
        || line.contains("Response Status Error Code " + status + " from " + path + ","));
  }

  /** The line by which the browser notes that a page of ours came with a status above 399, and nothing else. */
  protected void forgiveStatus(Page page, int status) {
    console.removeIf(line -> line.contains("Failed to load resource: the server responded with a status of " + status)
        && line.endsWith(" on " + page.url()));
  }

  /** Pictures are for people; they are taken when asked for by -Dreazem.pictures=true. */
  static void screenshot(Page page, String name) {
    if (PICTURES) {
      page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    }
  }

  /** Waits until the page is at an address; where it stays elsewhere, what stands there tells why. */
  static void arrive(Page page, String address) {
    try {
      page.waitForURL(address);
    } catch (TimeoutError stayed) {
      var text = page.locator("body").innerText();
      throw new AssertionError("At %s instead of %s: %s".formatted(page.url(), address, text.substring(0, Math.min(text.length(), 1500))), stayed);
    }
  }

  static Response send(Page page, String button) {
    return page.waitForNavigation(() -> page.locator(button).first().click());
  }

  /**
   * Reaches an answer, to be looked at like every screen. It is the page of its form with a message more, and pages and messages are looked at in
   * both languages elsewhere; the answer itself in both when every look is asked for.
   */
  void inspect(String name, int status, Function<Look, Response> reach) {
    var wrong = new SoftAssertions();
    for (var look : Inspection.EVERY_RULE ? List.of(Look.ROMANIAN, Look.ENGLISH) : List.of(Look.ROMANIAN)) {
      var answer = reach.apply(look);
      var page = answer.frame().page();
      assertThat(answer.status()).as("status of %s: %s", name, page.locator("main").innerText()).isEqualTo(status);
      new Inspection(page, name, look, wrong).whole();
      forgiveStatus(page, status);
      leave(page);
    }
    wrong.assertAll();
  }

  private Page signedIn(String signInName, BrowserContext context) {
    signIn(context, signInName);
    return page(context);
  }

  private void signIn(BrowserContext context, String signInName) {
    context.addCookies(List.of(new Cookie("reazem", session(signInName)).setUrl(address("/"))));
  }

  /** What stands behind a session of an officer in its cookie; "-" is nobody. */
  String session(String signInName) {
    return signInName.equals("-") ? "" : SESSIONS.computeIfAbsent(port + signInName, unknown -> SigningIn.session(SigningIn.client(
        URI.create(address("/sign-in")), signInName, password(signInName))));
  }

  private BrowserContext context(Look look, boolean scripts) {
    var context = newContext(look, scripts);
    prefer(context, look);
    opened.add(context);
    return context;
  }

  private BrowserContext newContext(Look look, boolean scripts) {
    var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT)
        .setReducedMotion(ReducedMotion.REDUCE).setJavaScriptEnabled(scripts));
    context.setDefaultTimeout(30_000);
    return context;
  }

  private void prefer(BrowserContext context, Look look) {
    context.addCookies(List.of(new Cookie("reazem-lang", look.language()).setUrl(address("/")),
        new Cookie("reazem-view", look.view()).setUrl(address("/"))));
  }

  private Page page(BrowserContext context) {
    var kept = new KeptPage(context);
    kept.tell(console);
    return kept.page();
  }

  /** The next page of each officer asks to sign in again. */
  protected static void newDay() {
    SESSIONS.clear();
  }

  /** What the officer signs in with. */
  protected String password(String signInName) {
    return PASSWORD;
  }
}
