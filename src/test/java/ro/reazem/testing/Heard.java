package ro.reazem.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Waits until listeners have heard what was published. A listener that had to give way to another (two at one row) is tried again after a
 * quarter of a minute, so the patience here is longer than that; what is still waiting then is named with its cause.
 */
public final class Heard {

  private static final Duration PATIENCE = Duration.ofSeconds(75);

  private Heard() {}

  /** Everything that anybody published. */
  public static void all(JdbcClient jdbc) {
    since(jdbc, Instant.EPOCH);
  }

  /** What was published from the instant on: what others left behind in the same database is none of this test's concern. */
  public static void since(JdbcClient jdbc, Instant begun) {
    await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).pollDelay(Duration.ZERO).untilAsserted(() -> assertThat(jdbc.sql("""
        select listener_id || ' ' || status || ' after ' || completion_attempts || ': ' || coalesce(failure, '') from events.event_publication
        where completion_date is null and publication_date >= :begun order by publication_date limit 20""")
        .param("begun", begun.atOffset(ZoneOffset.UTC)).query(String.class).list()).as("not heard yet").isEmpty());
  }
}
