package ro.reazem.platform.nodes;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Which instances live: each writes down every few seconds that it does, by the clock of the database, which is the same for
 * all. Who has not for half a minute is dead to the others.
 */
@Component
public class LivingNodes {

  private static final Duration SILENCE = Duration.ofSeconds(30);

  private final JdbcClient jdbc;
  private final ThisNode node;
  private final Clock clock;
  private @Nullable OffsetDateTime databaseSince;
  private boolean away;
  private volatile @Nullable Instant interruptedAt;

  LivingNodes(JdbcClient jdbc, ThisNode node, Clock clock) {
    this.jdbc = jdbc;
    this.node = node;
    this.clock = clock;
  }

  /** An instance as the others see it. */
  public record Living(String name, String host, Instant startedAt, Instant seenAt, boolean self) {}

  @EventListener(ApplicationReadyEvent.class)
  void started() {
    beat();
  }

  @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
  void beat() {
    try {
      found(jdbc.sql("""
          insert into platform.node as known (name, host, started_at, seen_at) values (:name, :host, clock_timestamp(), clock_timestamp())
          on conflict (name) do update set seen_at = clock_timestamp() returning pg_postmaster_start_time()""")
          .param("name", node.name()).param("host", ThisNode.host()).query((row, n) -> row.getObject(1, OffsetDateTime.class)).single());
    } catch (DataAccessException unreachable) {
      missed();
      throw unreachable;
    }
  }

  private synchronized void missed() {
    away = true;
  }

  /** @param since when the database was started */
  private synchronized void found(OffsetDateTime since) {
    if (away || databaseSince != null && !databaseSince.equals(since)) {
      interruptedAt = clock.instant();
    }
    away = false;
    databaseSince = since;
  }

  /** When this instance last found the database again after it was away: whatever it had begun before broke off. */
  public Optional<Instant> interruptedAt() {
    return Optional.ofNullable(interruptedAt);
  }

  /** An instance that ends in order need not be waited for. */
  @PreDestroy
  void leave() {
    try {
      jdbc.sql("delete from platform.node where name = :name").param("name", node.name()).update();
    } catch (DataAccessException gone) {
      // without a database nobody waits either
    }
  }

  /** Those that gave a sign of life lately, the oldest first. */
  public List<Living> now() {
    return jdbc.sql("""
        select name, host, started_at, seen_at from platform.node
        where seen_at > clock_timestamp() - make_interval(secs => :silence) order by started_at, name""")
        .param("silence", SILENCE.toSeconds())
        .query((row, n) -> new Living(row.getString("name"), row.getString("host"), row.getObject("started_at", OffsetDateTime.class).toInstant(),
            row.getObject("seen_at", OffsetDateTime.class).toInstant(), row.getString("name").equals(node.name()))).list();
  }

  /** Forgets those silent for a day. */
  public void forgetTheDead() {
    jdbc.sql("delete from platform.node where seen_at < clock_timestamp() - interval '1 day'").update();
  }
}
