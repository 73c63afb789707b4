package ro.reazem.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;
import ro.reazem.platform.database.EmbeddedDatabase;

/** One real PostgreSQL for the whole test run; every Spring context gets a database of its own on it. */
public final class TestDatabase {

  /** The name of a database that is kept between runs, so that a benchmark need not fill it again; null makes fresh ones. */
  public static final String KEPT = System.getProperty("reazem.bench.keep");

  private static final AtomicInteger COUNTER = new AtomicInteger();
  private static EmbeddedDatabase server;

  private TestDatabase() {}

  public static synchronized String freshUrl() {
    return fresh("template1");
  }

  /** A database in which the demonstration is, as after the second start of the application. */
  public static synchronized String urlWithDemonstration() {
    return KEPT == null ? fresh(EnteredDemonstration.DATABASE) : freshUrl();
  }

  private static String fresh(String template) {
    startOnce();
    var name = KEPT == null ? "test_" + COUNTER.incrementAndGet() : "kept_" + KEPT;
    create(server, name, template);
    return server.url(name);
  }

  static void create(EmbeddedDatabase server, String name, String template) {
    try (var connection = DriverManager.getConnection(server.url()); var statement = connection.createStatement()) {
      if (!statement.executeQuery("select from pg_database where datname = '" + name + "'").next()) {
        statement.execute("create database " + name + " template " + template);
      }
      // no test outlives a killed server, so none waits for the disk
      statement.execute("alter database " + name + " set synchronous_commit = off");
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** The server itself, which nobody may close. */
  public static synchronized EmbeddedDatabase server() {
    startOnce();
    return server;
  }

  /** Where the server of this process has its data. */
  static Path folder() {
    return Path.of(KEPT == null ? "target/test-postgres-" + ProcessHandle.current().pid() : "target/kept-postgres-" + KEPT);
  }

  private static void startOnce() {
    if (server == null) {
      server = start();
    }
  }

  private static EmbeddedDatabase start() {
    try {
      var folder = folder();
      if (KEPT == null) {
        FileSystemUtils.deleteRecursively(folder);
        EnteredDemonstration.copyTo(folder);
      }
      var started = EmbeddedDatabase.fleeting(folder);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> {
        try {
          started.close();
          if (KEPT == null) {
            FileSystemUtils.deleteRecursively(folder);
          }
        } catch (IOException ignored) {
          // the folder is below target and goes with the next clean
        }
      }));
      return started;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
