package ro.reazem.platform.database;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL that comes with the product, for a trial on a fresh machine. Its data stay in a folder between runs; one
 * application at a time may use the folder.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final String USER = "postgres";
  private static final long MEGABYTE = 1024 * 1024;
  private static final long ROOM_TO_BEGIN = 300;
  private static final long ROOM_TO_RUN = 50;

  private final FileChannel lockFile;
  private final EmbeddedPostgres server;

  private EmbeddedDatabase(FileChannel lockFile, EmbeddedPostgres server) {
    this.lockFile = lockFile;
    this.server = server;
  }

  /**
   * Starts the server on the data in the folder, making them when the folder is empty. What was committed stays when the machine
   * loses its power.
   *
   * @throws DatabaseFolderInUse when another application runs on the folder
   * @throws DatabaseFolderFull when the disk has too little room left
   */
  public static EmbeddedDatabase on(Path folder) {
    return on(folder, true);
  }

  /** The same for data that nobody misses afterwards: it waits for no disk. */
  public static EmbeddedDatabase fleeting(Path folder) {
    return on(folder, false);
  }

  private static EmbeddedDatabase on(Path folder, boolean kept) {
    try {
      var home = Files.createDirectories(folder.toAbsolutePath());
      requireRoom(home);
      var lockFile = lock(home);
      endServerLeftBehind(home.resolve("data"));
      var server = EmbeddedPostgres.builder()
          .setDataDirectory(home.resolve("data"))
          .setOverrideWorkingDirectory(Files.createDirectories(home.resolve("bin")).toFile())
          .setCleanDataDirectory(false)
          // the application closes it, after all that may still ask it something
          .setRegisterShutdownHook(false)
          .setPGStartupWait(Duration.ofSeconds(60))
          .setLocaleConfig("locale", "C.UTF-8")
          .setLocaleConfig("encoding", "UTF8")
          .setServerConfig("max_connections", "100")
          // what was told to be done stays done when the database is killed; the library's own default loses the last half second
          .setServerConfig("synchronous_commit", "on")
          // the library switches it off by an option that stands before these
          .setServerConfig("fsync", kept ? "on" : "off")
          .setServerConfig("shared_buffers", sharedBuffers() + "MB")
          .setServerConfig("jit", "off")
          .setErrorRedirector(ProcessBuilder.Redirect.appendTo(home.resolve("postgres.log").toFile()))
          .setOutputRedirector(ProcessBuilder.Redirect.appendTo(home.resolve("postgres.log").toFile()))
          .start();
      return new EmbeddedDatabase(lockFile, server);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A quarter of the memory, as PostgreSQL advises, but no more than 1 GB: the application and a browser live on the same machine. */
  private static long sharedBuffers() {
    long quarter = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize() / 4 / 1024 / 1024;
    return Math.clamp(quarter, 128, 1024);
  }

  /**
   * A database that is used beside the application that runs on it, or by itself.
   *
   * @param started null when another application had started it, which goes on
   */
  public record Joined(String url, String user, @Nullable EmbeddedDatabase started) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      if (started != null) {
        started.close();
      }
    }
  }

  /** Joins the server that an application runs on the folder, or starts it when none does. */
  public static Joined join(Path folder) {
    try {
      var started = on(folder);
      return new Joined(started.url(), USER, started);
    } catch (DatabaseFolderInUse running) {
      return new Joined("jdbc:postgresql://localhost:" + port(folder, running) + "/" + USER, USER, null);
    }
  }

  /** The fourth line of the file that a running server keeps. */
  private static int port(Path folder, DatabaseFolderInUse running) {
    try {
      return Integer.parseInt(Files.readAllLines(folder.resolve("data/postmaster.pid")).get(3).strip());
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException unknown) {
      throw running;
    }
  }

  public String url() {
    return server.getJdbcUrl(USER, USER);
  }

  public String url(String database) {
    return server.getJdbcUrl(USER, database);
  }

  public String user() {
    return USER;
  }

  @Override
  public void close() throws IOException {
    server.close();
    lockFile.close();
  }

  /** A server that runs out of disk while it writes its first files leaves no sentence that says so. */
  private static void requireRoom(Path home) throws IOException {
    long free = Files.getFileStore(home).getUsableSpace() / MEGABYTE;
    long needed = Files.exists(home.resolve("data/PG_VERSION")) ? ROOM_TO_RUN : ROOM_TO_BEGIN;
    if (free < needed) {
      throw new DatabaseFolderFull(home, free, needed);
    }
  }

  private static FileChannel lock(Path home) throws IOException {
    var channel = FileChannel.open(home.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException heldByOurselves) {
      lock = null;
    }
    if (lock == null) {
      channel.close();
      throw new DatabaseFolderInUse(home);
    }
    return channel;
  }

  /** An application that was killed leaves its server running; we hold the lock, so nobody else needs that server. */
  private static void endServerLeftBehind(Path data) throws IOException {
    var pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    serverProcess(pidFile).ifPresent(process -> {
      LOG.info("Ending the database server that an earlier run left behind");
      process.destroy();
      try {
        process.onExit().get(20, TimeUnit.SECONDS);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      } catch (Exception stubborn) {
        process.destroyForcibly();
        process.onExit().join();
      }
    });
    Files.deleteIfExists(pidFile);
  }

  private static Optional<ProcessHandle> serverProcess(Path pidFile) throws IOException {
    var lines = Files.readAllLines(pidFile);
    // the number may meanwhile belong to somebody else: only a process that calls itself postgres is ours
    return lines.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
        .filter(process -> process.info().command().orElse("").endsWith("postgres"));
  }
}
