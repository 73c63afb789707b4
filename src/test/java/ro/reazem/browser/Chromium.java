package ro.reazem.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/** The browsers of the test run, one a core: the system's Chromium, else the one Playwright brings, else none. */
final class Chromium {

  private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
      // nobody watches: drawing costs as little as it can
      "--in-process-gpu", "--disable-gpu-compositing", "--disable-software-rasterizer", "--num-raster-threads=1", "--disable-lcd-text",
      "--disable-threaded-animation", "--disable-checker-imaging");
  private static final int MOST = 2;
  private static final BlockingQueue<Browser> FREE = new LinkedBlockingQueue<>();
  private static int launched;
  private static boolean absent;

  private Chromium() {}

  /** A browser that nobody else drives meanwhile, until it is given back; nothing where there is none. */
  static Optional<Browser> take() {
    var free = FREE.poll();
    if (free != null) {
      return Optional.of(free);
    }
    synchronized (Chromium.class) {
      if (absent) {
        return Optional.empty();
      }
      if (launched < MOST) {
        var browser = launch();
        browser.ifPresentOrElse(started -> launched++, () -> absent = true);
        browser.ifPresent(started -> Runtime.getRuntime().addShutdownHook(new Thread(started::close)));
        return browser;
      }
    }
    try {
      return Optional.of(FREE.take());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  static void giveBack(Browser browser) {
    FREE.add(browser);
  }

  private static Optional<Browser> launch() {
    var environment = new HashMap<>(System.getenv());
    var installed = installed();
    installed.ifPresent(path -> environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    try {
      var options = new BrowserType.LaunchOptions().setArgs(FLAGS);
      installed.ifPresent(options::setExecutablePath);
      return Optional.of(Playwright.create(new Playwright.CreateOptions().setEnv(environment)).chromium().launch(options));
    } catch (PlaywrightException none) {
      System.err.println("""
          ==================================================================================
          NO BROWSER: every browser test is skipped. Install Chromium, or name one in the
          variable CHROMIUM. %s
          ==================================================================================""".formatted(none.getMessage()));
      return Optional.empty();
    }
  }

  private static Optional<Path> installed() {
    var named = Stream.ofNullable(System.getenv("CHROMIUM"));
    var found = Stream.of(Objects.toString(System.getenv("PATH"), "").split(File.pathSeparator))
        .flatMap(folder -> Stream.of(folder + "/chromium-headless-shell", folder + "/chromium", folder + "/chromium-browser", folder + "/google-chrome"));
    return Stream.concat(named, found).map(Path::of)
        .filter(Files::isExecutable).findFirst();
  }
}
