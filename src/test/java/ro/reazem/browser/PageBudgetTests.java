package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What every listed screen may cost in the server, with the demonstration data. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemonstrationData.class)
class PageBudgetTests {

  /** Twelve, and one more that depends on whom a page is about: children placed elsewhere, a certificate. Which person stands first in a list is chance. */
  private static final int MOST_STATEMENTS = 13;
  /** One shows that a page is not slow, more are asked where it was; -Dreazem.page.calls=200 measures. */
  private static final int LEAST_CALLS = Integer.getInteger("reazem.page.calls", 1);
  private static final int MOST_CALLS = Math.max(LEAST_CALLS, 3);
  /** The aim is 150 ms; a busy machine gets more before the build fails, and one call that had to wait for another process is none of the page's. */
  private static final double MOST_MILLISECONDS = 1500;

  @LocalServerPort
  private int port;

  @Autowired
  private StatementCount count;

  @Autowired
  private DemonstrationData.Told demonstration;

  private final Map<String, HttpClient> signedIn = new HashMap<>();
  private final Map<String, String> led = new HashMap<>();

  /** What one screen was measured to cost; what is told are the statements run twice, or all of them where they are too many. */
  private record Cost(Screen screen, int statements, double median, double p95, List<String> told) {

    @Override
    public String toString() {
      return "%-34s %3d statements  median %6.1f ms  p95 %6.1f ms".formatted(screen, statements, median, p95)
          + (told.isEmpty() ? "" : "  " + told);
    }
  }

  @Test
  void noScreenAsksTheDatabaseTooOftenOrTakesTooLong() throws Exception {
    demonstration.wholly();
    var costs = new ArrayList<Cost>();
    for (var screen : Screen.all()) {
      costs.add(measure(screen));
    }
    var report = String.join("\n", costs.stream().map(Cost::toString).toList());
    Files.writeString(Path.of("target/page-budget.txt"), report + "\n");
    assertThat(costs).as("A page runs at most %d SQL statements: one that asks more asks once per row. All pages:\n%s",
        MOST_STATEMENTS, report).allMatch(cost -> cost.statements() <= MOST_STATEMENTS);
    assertThat(costs).as("A page reads its session and the state of the law once. All pages:\n%s", report)
        .filteredOn(cost -> cost.statements() <= MOST_STATEMENTS)
        .allMatch(cost -> cost.told().stream().noneMatch(sql -> sql.contains("SESSION_ID") || sql.contains("parameter_revision")));
    assertThat(costs).as("A page answers within %.0f ms. All pages:\n%s", MOST_MILLISECONDS, report)
        .allMatch(cost -> cost.median() <= MOST_MILLISECONDS);
  }

  private Cost measure(Screen screen) throws Exception {
    var client = client(screen.officer());
    int known = screen.known(screen.links(), led);
    var path = known == 0 ? screen.path() : led.get(screen.after(screen.links().subList(0, known)));
    for (int step = known; step < screen.links().size(); step++) {
      var link = screen.links().get(step);
      var page = Jsoup.parse(get(client, path).body(), address(path));
      var followed = followed(client, page, link);
      assertThat(followed).as("the link %s on %s", link, path).isNotNull();
      path = URI.create(followed.absUrl("href")).getRawPath()
          + (URI.create(followed.absUrl("href")).getRawQuery() == null ? "" : "?" + URI.create(followed.absUrl("href")).getRawQuery());
      led.put(screen.after(screen.links().subList(0, step + 1)), path);
    }
    var reached = get(client, path).uri();
    path = reached.getRawPath() + (reached.getRawQuery() == null ? "" : "?" + reached.getRawQuery());
    var statements = List.<String>of();
    var times = new ArrayList<Double>();
    while (times.size() < LEAST_CALLS || times.size() < MOST_CALLS && times.getLast() > MOST_MILLISECONDS) {
      count.restart();
      long started = System.nanoTime();
      get(client, path);
      times.add((System.nanoTime() - started) / 1e6);
      statements = count.statements();
    }
    times.sort(null);
    return new Cost(screen, statements.size(), times.get((times.size() - 1) / 2), times.get((int) Math.ceil(times.size() * 0.95) - 1),
        statements.size() > MOST_STATEMENTS ? begun(statements) : repeated(statements));
  }

  /** The link on the page, or in one of the parts that the browser fetches into it. */
  private @Nullable Element followed(HttpClient client, Document page, String link) throws Exception {
    var found = page.selectFirst(link);
    for (var part : found == null ? page.select("main [hx-trigger=load]") : new Elements()) {
      var fetched = Jsoup.parse("<main>" + get(client, part.attr("hx-get")).body() + "</main>", address("/"));
      found = found == null ? fetched.selectFirst(link) : found;
    }
    return found;
  }

  private static List<String> repeated(List<String> statements) {
    var seen = new TreeSet<String>();
    return begun(statements.stream().filter(sql -> !seen.add(sql)).distinct().toList());
  }

  private static List<String> begun(List<String> statements) {
    return statements.stream().map(sql -> sql.replaceAll("\\s+", " ")).map(sql -> sql.substring(0, Math.min(sql.length(), 70))).toList();
  }

  private HttpClient client(String officer) {
    return signedIn.computeIfAbsent(officer, unknown -> officer.equals("-") ? SigningIn.nobody()
        : SigningIn.client(URI.create(address("/sign-in")), officer, BrowserTest.PASSWORD));
  }

  private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
    var answer = client.send(HttpRequest.newBuilder(URI.create(address(path))).header("Accept", "text/html").build(),
        BodyHandlers.ofString());
    // an entry of the menu that leads to the page of this month
    if (answer.statusCode() == 302) {
      return get(client, URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath());
    }
    assertThat(answer.statusCode()).as(path).isIn(200, 403, 404);
    return answer;
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }
}
