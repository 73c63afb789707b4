package ro.reazem.trials;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import ro.reazem.testing.PageForm;

/**
 * Somebody in front of a browser: keeps cookies, fills in forms, and what is not answered, or only with an excuse, is sent again as it was, to
 * the next node when there are several.
 */
final class Visitor {

  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final List<URI> nodes;
  private Toll toll;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private int node;

  Visitor(int first, Toll toll, URI... nodes) {
    this.nodes = List.of(nodes);
    this.toll = toll;
    this.node = first % nodes.length;
  }

  /** What came back: never a redirection that was followed. */
  record Answer(int status, String page, String location) {

    Answer expect(int wanted) {
      Assertions.assertThat(status).as(location + "\n" + org.jsoup.Jsoup.parse(page).select("main").text()).isEqualTo(wanted);
      return this;
    }

    /** The last part of the address that the answer leads to. */
    String id() {
      return location.replaceAll("[?;].*", "").replaceAll(".*/", "");
    }
  }

  /** One after the other: several attempts of one name at once look like somebody guessing. */
  Visitor signIn(String name) {
    synchronized (HTTP) {
      return signedIn(name);
    }
  }

  private Visitor signedIn(String name) {
    var form = PageForm.in(get("/sign-in").expect(200).page(), "form[action$=sign-in]").with("signInName", name).with("password", "reazem");
    Assertions.assertThat(post("/sign-in", form).expect(302).location()).doesNotContain("sign-in");
    return this;
  }

  void countFor(Toll another) {
    toll = another;
  }

  /** Another browser with the same cookies, as a thief would have. */
  Visitor twin() {
    var twin = new Visitor(node + 1, toll, nodes.toArray(URI[]::new));
    twin.cookies.putAll(cookies);
    return twin;
  }

  Answer get(String path) {
    return ask(path, request -> request.GET());
  }

  Answer post(String path, PageForm form) {
    var body = new StringJoiner("&");
    form.each((name, value) -> body.add(encoded(name) + "=" + encoded(value)));
    return ask(path, request -> request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body.toString())));
  }

  /** The form with one file. */
  Answer send(String path, PageForm form, String field, String fileName, byte[] bytes) {
    var body = new ByteArrayOutputStream();
    form.each((name, value) -> {
      if (!name.equals(field)) {
        write(body, "--x1y2z3\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
      }
    });
    write(body, "--x1y2z3\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + fileName
        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    body.writeBytes(bytes);
    write(body, "\r\n--x1y2z3--\r\n");
    BodyPublisher whole = BodyPublishers.ofByteArray(body.toByteArray());
    return ask(path, request -> request.header("Content-Type", "multipart/form-data; boundary=x1y2z3").POST(whole));
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private interface Filling {
    HttpRequest.Builder fill(HttpRequest.Builder request);
  }

  private Answer ask(String path, Filling filling) {
    long begun = System.nanoTime();
    while (true) {
      var answer = once(path, filling);
      if (answer != null) {
        toll.answered(System.nanoTime() - begun);
        if (answer.status() == 302 && answer.location().contains("/sign-in") && !path.equals("/sign-in")) {
          toll.signedOut();
        }
        return answer;
      }
      Assertions.assertThat(System.nanoTime() - begun).as("somebody answers " + path).isLessThan(PATIENCE.toNanos());
      node = (node + 1) % nodes.size();
      pause();
    }
  }

  /** Null when it must be sent again. */
  private @Nullable Answer once(String path, Filling filling) {
    var request = filling.fill(HttpRequest.newBuilder(nodes.get(node).resolve(path)).timeout(Duration.ofSeconds(30)));
    if (!cookies.isEmpty()) {
      var line = new StringJoiner("; ");
      cookies.forEach((name, value) -> line.add(name + "=" + value));
      request.header("Cookie", line.toString());
    }
    try {
      var response = HTTP.send(request.build(), BodyHandlers.ofString());
      if (response.statusCode() >= 500 && response.statusCode() != 507) {
        toll.excused(response.statusCode());
        return null;
      }
      keepCookies(response);
      return new Answer(response.statusCode(), response.body(), response.headers().firstValue("Location").orElse(""));
    } catch (IOException away) {
      toll.unanswered();
      return null;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private void keepCookies(HttpResponse<String> response) {
    for (var line : response.headers().allValues("Set-Cookie")) {
      var pair = line.split(";", 2)[0].split("=", 2);
      if (pair[1].isEmpty() || line.contains("Max-Age=0")) {
        cookies.remove(pair[0]);
      } else {
        cookies.put(pair[0], pair[1]);
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
