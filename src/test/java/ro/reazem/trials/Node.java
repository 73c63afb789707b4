package ro.reazem.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One instance of the application as a process of its own, which can be killed in the middle of anything and started again. */
final class Node implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final int port = freePort();
  private final List<String> arguments;
  private final Map<String, String> environment;
  private Process process;

  private Node(List<String> arguments, Map<String, String> environment) {
    this.arguments = arguments;
    this.environment = environment;
  }

  /** A running instance on a database. */
  static Node on(TrialDatabase database) throws IOException {
    return on(database, Map.of());
  }

  /** With variables of the environment, such as those that move its clock. */
  static Node on(TrialDatabase database, Map<String, String> environment) throws IOException {
    return started(arguments(database), environment);
  }

  private static List<String> arguments(TrialDatabase database) {
    return List.of("--spring.datasource.url=" + database.url(), "--spring.datasource.username=postgres", "--spring.datasource.password=postgres");
  }

  /** The exit code of audit verify. */
  static int verifyTrail(TrialDatabase database) throws Exception {
    var command = command();
    command.addAll(List.of("audit", "verify"));
    command.addAll(arguments(database));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  /** A running instance with the database that comes along. */
  static Node alone(Path folder) throws IOException {
    return started(List.of("--reazem.database.directory=" + folder), Map.of());
  }

  private static Node started(List<String> arguments, Map<String, String> environment) throws IOException {
    var node = new Node(arguments, environment);
    node.start();
    return node;
  }

  void start() throws IOException {
    var command = command();
    command.add("--server.port=" + port);
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    builder.environment().putAll(environment);
    process = builder.start();
  }

  private static List<String> command() {
    return new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC", "-Xmx640m", "-Duser.timezone=Europe/Bucharest", "-cp", System.getProperty("java.class.path"),
        "ro.reazem.ReazemApplication"));
  }

  Node awaitReady() throws InterruptedException {
    long started = System.nanoTime();
    while (!ready()) {
      assertThat(process.isAlive()).as("the application runs, see " + log()).isTrue();
      assertThat(System.nanoTime() - started).as("it becomes ready, see " + log()).isLessThan(PATIENCE.toNanos());
      Thread.sleep(100);
    }
    return this;
  }

  private boolean ready() throws InterruptedException {
    try {
      return HTTP.send(HttpRequest.newBuilder(address().resolve("/readyz")).timeout(Duration.ofSeconds(5)).build(), BodyHandlers.discarding())
          .statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  URI address() {
    return URI.create("http://localhost:" + port);
  }

  private Path log() {
    return Path.of("target/trial-node-" + port + ".log");
  }

  /** As if the power went: the process gets no word of it. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** In order. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new java.io.UncheckedIOException(none);
    }
  }
}
