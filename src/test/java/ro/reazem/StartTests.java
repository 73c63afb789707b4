package ro.reazem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.util.FileSystemUtils;

@SpringBootTest
@AutoConfigureMockMvc
class StartTests {

  @Test
  void theApplicationStartsOnAnEmptyDatabase() {}

  /** All other tests name their database; this is the only one to start as a user does who has none. */
  @Test
  void theApplicationStartsWithTheDatabaseItBrings(@TempDir Path folder) throws IOException, InterruptedException {
    var data = Path.of("target/start-postgres-" + ProcessHandle.current().pid());
    var log = folder.resolve("start.log");
    var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), "ro.reazem.ReazemApplication", "--server.port=0",
        "--reazem.demo=false", "--reazem.database.directory=" + data).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      for (int second = 0; second < 150 && process.isAlive() && !Files.readString(log).contains("Started ReazemApplication"); second++) {
        Thread.sleep(1000);
      }
      assertThat(Files.readString(log)).contains("Started ReazemApplication");
    } finally {
      process.destroy();
      process.waitFor(60, TimeUnit.SECONDS);
      // the database that was brought stops after the application
      for (int tries = 0; tries < 150 && Files.exists(data.resolve("data/postmaster.pid")); tries++) {
        Thread.sleep(200);
      }
      FileSystemUtils.deleteRecursively(data);
    }
  }
}
