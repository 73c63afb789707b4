package ro.reazem.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jmolecules.event.types.DomainEvent;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.util.FileSystemUtils;
import ro.reazem.ReazemApplication;
import ro.reazem.platform.database.EmbeddedDatabase;

/**
 * The demonstration, as the application enters it at its first start and after every module has heard of it. Entering it takes longer than most
 * tests do, so the processes of a test run share it: the first enters it, and each works on a copy of the data folder.
 */
public final class EnteredDemonstration {

  /** The name of its database, a template for the databases of tests. */
  static final String DATABASE = "demonstration";

  /** Names the run; without a name the process is one by itself, so that nobody takes over what older code entered. */
  private static final String RUN = System.getProperty("reazem.tests.run", UUID.randomUUID().toString());
  private static final String FOLDERS = "demonstration-";
  private static final Path TARGET = Path.of("target");
  private static final Path FOLDER = TARGET.resolve(FOLDERS + RUN.replaceAll("\\W", "-"));
  /** What was published meanwhile, in its order: a line with the type of an event and one with the event itself. */
  private static final String TOLD = "told";

  private EnteredDemonstration() {}

  /** Makes a data folder with the demonstration; a server may start on it. */
  static void copyTo(Path folder) throws IOException {
    Files.createDirectories(TARGET);
    try (var channel = FileChannel.open(TARGET.resolve("demonstration.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var alone = channel.lock()) {
      // written last
      if (!Files.exists(FOLDER.resolve(TOLD))) {
        removeAll();
        enter();
      }
      FileSystemUtils.copyRecursively(FOLDER, folder);
    }
    // the server is particular about who may look into its folder
    Files.setPosixFilePermissions(folder.resolve("data"), Files.getPosixFilePermissions(FOLDER.resolve("data")));
  }

  /** What was published while it was entered. */
  public static List<DomainEvent> told(EventSerializer serializer) {
    try {
      var lines = Files.readAllLines(TestDatabase.folder().resolve(TOLD));
      var told = new ArrayList<DomainEvent>();
      for (int line = 0; line < lines.size(); line += 2) {
        told.add((DomainEvent) serializer.deserialize(lines.get(line + 1), Class.forName(lines.get(line))));
      }
      return told;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (ClassNotFoundException renamed) {
      throw new IllegalStateException(renamed);
    }
  }

  private static void enter() throws IOException {
    var told = new ArrayList<String>();
    try (var server = EmbeddedDatabase.fleeting(FOLDER)) {
      TestDatabase.create(server, DATABASE, "template1");
      var recorder = new Recorder();
      var application = new SpringApplication(ReazemApplication.class);
      application.addInitializers(context -> {
        TestDatabaseCustomizerFactory.use(context, server, server.url(DATABASE));
        context.addApplicationListener(recorder);
      });
      try (var context = application.run("--server.port=0")) {
        var jdbc = context.getBean(JdbcClient.class);
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> jdbc.sql("select count(*) from events.event_publication")
            .query(Long.class).single() == 0);
        var serializer = context.getBean(EventSerializer.class);
        recorder.published().forEach(event -> told.addAll(List.of(event.getClass().getName(), serializer.serialize(event).toString())));
      }
    }
    Files.write(FOLDER.resolve(TOLD), told);
  }

  /** What earlier runs left. */
  private static void removeAll() throws IOException {
    try (var folders = Files.newDirectoryStream(TARGET, FOLDERS + "*")) {
      for (var folder : folders) {
        FileSystemUtils.deleteRecursively(folder);
      }
    }
  }
}
