package ro.reazem.browser;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form that is sent while the database does not answer; alone, because meanwhile nobody else is answered either. */
class DatabaseAwayTests extends BrowserTest {

  /** All connections are taken, so that the next request waits for one in vain, as it does when the server is away. */
  @Test
  void aFormIsKeptWhileTheDatabaseIsAway(@Autowired DataSource source) throws SQLException {
    var pool = source.unwrap(HikariDataSource.class);
    long patience = pool.getConnectionTimeout();
    inspect("answer-database-away", 503, look -> {
      var page = as("admin", look);
      page.navigate(address("/identity/units/new"));
      page.fill("[name=name]", "Serviciul Țărmure");
      var taken = new ArrayList<Connection>();
      try {
        pool.getHikariConfigMXBean().setConnectionTimeout(500);
        takeAll(pool, taken);
        return send(page, SEND);
      } finally {
        taken.forEach(pool::evictConnection);
        pool.getHikariConfigMXBean().setConnectionTimeout(patience);
      }
    });
    forgiveParts(503, "/drafts");
    forgiveParts(503, "/worklist/news/count");
  }

  /** Every connection, also those that somebody gives back or that are still being made. */
  private static void takeAll(HikariDataSource pool, List<Connection> taken) {
    await().atMost(Duration.ofSeconds(30)).pollDelay(Duration.ZERO).until(() -> {
      try {
        while (taken.size() < pool.getMaximumPoolSize()) {
          taken.add(pool.getConnection());
        }
        return true;
      } catch (SQLTransientConnectionException none) {
        return false;
      }
    });
  }
}
