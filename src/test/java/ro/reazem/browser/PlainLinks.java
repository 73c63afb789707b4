package ro.reazem.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Finds where links of pages lead without drawing the pages, which costs a browser ten times as much. */
final class PlainLinks {

  private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  private PlainLinks() {}

  /** Where the first element leads that a selector finds on a page; nothing where it is no link, or a script answers it. */
  static Optional<String> target(URI page, String session, String selector) {
    try {
      var text = CLIENT.send(HttpRequest.newBuilder(page).header("Accept", "text/html").header("Cookie", "reazem=" + session + "; reazem-lang=ro").build(),
          BodyHandlers.ofString()).body();
      return Optional.ofNullable(Jsoup.parse(text).selectFirst(selector)).filter(PlainLinks::isPlain).map(link -> link.attr("href"));
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static boolean isPlain(Element found) {
    return found.is("a[href^=/]:not(:has(*[hx-get]))") && found.attributes().asList().stream().noneMatch(one -> one.getKey().startsWith("hx-") || one.getKey().startsWith("data-"));
  }
}
