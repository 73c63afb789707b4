package ro.reazem.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** From the start of the process to the first page, with the embedded database: first an empty folder, then one with data. */
class StartBench {

  private static final double AIM = 12;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Path FOLDER = Path.of("target/bench-postgres");

  @Test
  void theFirstPageComesSoonAfterTheStart() throws Exception {
    FileSystemUtils.deleteRecursively(FOLDER);
    Bench.report("start-empty", seconds(), "s", AIM);
    double present = seconds();
    Bench.report("start-present", present, "s", AIM);
    FileSystemUtils.deleteRecursively(FOLDER);
    assertThat(present).as("seconds from start to first page").isLessThan(PATIENCE.toSeconds());
  }

  /** As spring-boot:run starts it: a JVM of its own with the quick compiler only. */
  private static double seconds() throws Exception {
    int port = freePort();
    long started = System.nanoTime();
    var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-Duser.timezone=Europe/Bucharest", "-cp", System.getProperty("java.class.path"),
        "ro.reazem.ReazemApplication", "--server.port=" + port, "--reazem.database.directory=" + FOLDER)
        .redirectErrorStream(true).redirectOutput(Path.of("target/bench-start.log").toFile()).start();
    try {
      while (!answers(port)) {
        assertThat(process.isAlive()).as("the application runs, see target/bench-start.log").isTrue();
        assertThat(System.nanoTime() - started).isLessThan(PATIENCE.toNanos());
        Thread.sleep(50);
      }
      return (System.nanoTime() - started) / 1e9;
    } finally {
      process.destroy();
      process.waitFor(60, TimeUnit.SECONDS);
    }
  }

  private static boolean answers(int port) throws InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in")).build(),
          BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
