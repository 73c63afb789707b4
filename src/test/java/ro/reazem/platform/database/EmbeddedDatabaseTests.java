package ro.reazem.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database that comes with the product keeps what was committed; only one whose data nobody misses saves the time. */
class EmbeddedDatabaseTests {

  @TempDir Path folder;

  @Test
  void whatWasCommittedIsOnTheDiskAndStartingCostsNoSecondMore() throws Exception {
    var fleeting = start(false, "off");
    var kept = start(true, "on");
    assertThat(kept.minus(fleeting)).as("fsync on against off").isLessThan(Duration.ofSeconds(1));
  }

  /** How long the second start takes; the first one makes the files. */
  private Duration start(boolean kept, String fsync) throws Exception {
    var home = folder.resolve(fsync);
    for (int time = 0; ; time++) {
      var begun = Instant.now();
      try (var database = kept ? EmbeddedDatabase.on(home) : EmbeddedDatabase.fleeting(home);
          var connection = DriverManager.getConnection(database.url(), database.user(), database.user());
          var answer = connection.createStatement().executeQuery("select current_setting('fsync'), current_setting('synchronous_commit')")) {
        var took = Duration.between(begun, Instant.now());
        answer.next();
        assertThat(answer.getString(1)).isEqualTo(fsync);
        assertThat(answer.getString(2)).isEqualTo("on");
        if (time == 1) {
          return took;
        }
      }
    }
  }
}
