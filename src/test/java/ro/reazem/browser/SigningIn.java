package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import ro.reazem.testing.PageForm;

/** Signs officers in by the form, as a browser would send it, for tests that are about what comes after it. */
final class SigningIn {

  private SigningIn() {}

  /** Somebody who keeps cookies, and did not sign in. */
  static HttpClient nobody() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  static HttpClient client(URI page, String signInName, String password) {
    var client = nobody();
    try {
      var form = PageForm.in(client.send(HttpRequest.newBuilder(page).header("Accept", "text/html").build(), BodyHandlers.ofString()).body(), "main form")
          .with("signInName", signInName).with("password", password);
      var body = new StringJoiner("&");
      form.each((name, value) -> body.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
      var answer = client.send(HttpRequest.newBuilder(page).header("Content-Type", "application/x-www-form-urlencoded")
          .POST(HttpRequest.BodyPublishers.ofString(body.toString())).build(), BodyHandlers.discarding());
      assertThat(answer.statusCode()).as("signing in %s", signInName).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location").orElse("")).as("where %s arrives after signing in", signInName).doesNotContain("sign-in");
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
    return client;
  }

  /** The session of a client. */
  static String session(HttpClient client) {
    return ((CookieManager) client.cookieHandler().orElseThrow()).getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("reazem"))
        .map(HttpCookie::getValue).findFirst().orElseThrow();
  }
}
