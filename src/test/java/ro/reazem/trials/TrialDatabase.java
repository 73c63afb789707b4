package ro.reazem.trials;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import ro.reazem.platform.database.EmbeddedDatabase;

/**
 * PostgreSQL as a process of its own with the data of the demonstration, which can be killed and started again under the same address. The
 * data are made once, below target, and copied for each trial; after a change of migrations that were shipped to nobody, clean.
 */
final class TrialDatabase implements AutoCloseable {

  private static final Path DEMONSTRATION = Path.of("target/trial-demonstration").toAbsolutePath();

  private final Path home;
  private final int port = Node.freePort();
  private EmbeddedPostgres server;

  private TrialDatabase(Path home) {
    this.home = home;
  }

  static TrialDatabase started(String trial) throws Exception {
    var database = new TrialDatabase(Path.of("target/trial-" + trial).toAbsolutePath());
    makeDemonstration();
    FileSystemUtils.deleteRecursively(database.home);
    FileSystemUtils.copyRecursively(DEMONSTRATION.resolve("data"), database.home.resolve("data"));
    Files.setPosixFilePermissions(database.home.resolve("data"), java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
    database.start();
    return database;
  }

  private static synchronized void makeDemonstration() throws Exception {
    var complete = DEMONSTRATION.resolve("complete");
    if (Files.exists(complete)) {
      return;
    }
    FileSystemUtils.deleteRecursively(DEMONSTRATION);
    try (var node = Node.alone(DEMONSTRATION)) {
      node.awaitReady();
      try (var running = EmbeddedDatabase.join(DEMONSTRATION)) {
        awaitQuiet(JdbcClient.create(new DriverManagerDataSource(running.url(), running.user(), running.user())), Duration.ofMinutes(2));
      }
    }
    Files.createFile(complete);
  }

  void start() {
    try {
      server = EmbeddedPostgres.builder().setPort(port).setDataDirectory(home.resolve("data"))
          .setOverrideWorkingDirectory(Files.createDirectories(DEMONSTRATION.resolve("bin")).toFile()).setCleanDataDirectory(false)
          .setRegisterShutdownHook(false).setPGStartupWait(Duration.ofSeconds(60)).setServerConfig("max_connections", "100")
          .setServerConfig("synchronous_commit", "on").setServerConfig("shared_buffers", "256MB").setServerConfig("jit", "off")
          .setErrorRedirector(ProcessBuilder.Redirect.appendTo(home.resolve("postgres.log").toFile()))
          .setOutputRedirector(ProcessBuilder.Redirect.appendTo(home.resolve("postgres.log").toFile())).start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** All its processes at once, without a word. */
  void kill() throws IOException {
    var first = ProcessHandle.of(Long.parseLong(Files.readAllLines(home.resolve("data/postmaster.pid")).getFirst().strip())).orElseThrow();
    var all = first.descendants().toList();
    first.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    first.onExit().join();
    all.forEach(one -> one.onExit().join());
    server.close();
  }

  String url() {
    return "jdbc:postgresql://localhost:" + port + "/postgres";
  }

  DataSource source() {
    return new DriverManagerDataSource(url(), "postgres", "postgres");
  }

  JdbcClient jdbc() {
    return JdbcClient.create(source());
  }

  int count(String sql) {
    return jdbc().sql(sql).query(Integer.class).single();
  }

  /** Until every event has reached its listeners. */
  void awaitQuiet(Duration most) {
    awaitQuiet(jdbc(), most);
  }

  private static void awaitQuiet(JdbcClient jdbc, Duration most) {
    await().atMost(most).pollInterval(Duration.ofMillis(200)).untilAsserted(() -> org.assertj.core.api.Assertions.assertThat(
        jdbc.sql("select listener_id || ' ' || status || ' ' || completion_attempts from events.event_publication limit 20").query(String.class).list())
        .as("events that have not reached their listeners").isEmpty());
  }

  @Override
  public void close() throws IOException {
    server.close();
    FileSystemUtils.deleteRecursively(home);
  }
}
