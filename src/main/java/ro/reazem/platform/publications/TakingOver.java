package ro.reazem.platform.publications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ro.reazem.platform.nodes.LivingNodes;
import ro.reazem.platform.nodes.OneNode;
import ro.reazem.platform.nodes.ThisNode;

/**
 * Brings events to their listeners that did not get there: those of a node that died, those that broke off when the database was away, and
 * those that a listener failed on, at growing intervals. After the last attempt an event waits for the administrator.
 */
@Component
class TakingOver {

  static final int ATTEMPTS = 8;
  private static final int BATCH = 500;
  private static final Duration MOMENT = Duration.ofSeconds(10);
  private static final Logger LOG = LoggerFactory.getLogger(TakingOver.class);

  private final JdbcClient jdbc;
  private final FailedEventPublications failed;
  private final LivingNodes nodes;
  private final ThisNode self;
  private final OneNode one;
  private final Clock clock;

  TakingOver(JdbcClient jdbc, FailedEventPublications failed, LivingNodes nodes, ThisNode self, OneNode one, Clock clock) {
    this.clock = clock;
    this.jdbc = jdbc;
    this.failed = failed;
    this.nodes = nodes;
    this.self = self;
    this.one = one;
  }

  @Scheduled(fixedDelayString = "PT15S", initialDelayString = "PT10S")
  void lookAfterPublications() {
    nodes.interruptedAt().ifPresent(this::takeUpWhatBrokeOff);
    one.run("publications", () -> {
      int taken = takeOverFromTheDead();
      if (taken > 0) {
        LOG.info("Took over {} events of nodes that are gone", taken);
      }
      postpone();
      tryAgain();
      nodes.forgetTheDead();
    });
  }

  /** What a node that gives no sign of life had published or was working on is due at once. */
  int takeOverFromTheDead() {
    var living = nodes.now().stream().map(LivingNodes.Living::name).toArray(String[]::new);
    return jdbc.sql("""
        update events.event_publication set status = 'WAITING', retry_at = clock_timestamp(), node = :self
        where status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED') and node <> all (:living) and node <> :self""")
        .param("self", self.name()).param("living", living).update();
  }

  /**
   * What this node had begun when the database fell: the listener's transaction is undone, and that it failed could not be written down.
   * Whatever began shortly before gets a moment to end by itself; a listener that hears an event twice changes nothing.
   */
  void takeUpWhatBrokeOff(Instant found) {
    if (clock.instant().isAfter(found.plus(MOMENT))) {
      int broken = jdbc.sql("""
          update events.event_publication set status = 'WAITING', retry_at = clock_timestamp()
          where status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED') and node = :self and publication_date < :found""")
          .param("self", self.name()).param("found", found.atOffset(ZoneOffset.UTC)).update();
      if (broken > 0) {
        LOG.info("Took up {} events that broke off when the database was away", broken);
      }
    }
  }

  /** A failure waits for its next attempt, four times longer each time, from a quarter of a minute to most of a day. */
  private void postpone() {
    jdbc.sql("""
        update events.event_publication
        set status = case when completion_attempts >= :attempts then 'ABANDONED' else 'WAITING' end,
          retry_at = clock_timestamp() + interval '15 seconds' * power(4, greatest(completion_attempts, 1) - 1)
        where status = 'FAILED'""").param("attempts", ATTEMPTS).update();
  }

  /** The registry takes up whatever stands as failed, so only what is due does. */
  private void tryAgain() {
    int due = jdbc.sql("""
        update events.event_publication set status = 'FAILED', node = :self where id in (
          select id from events.event_publication where status = 'WAITING' and retry_at <= clock_timestamp()
          order by publication_date limit :batch)""")
        .param("self", self.name()).param("batch", BATCH).update();
    if (due > 0) {
      failed.resubmit(ResubmissionOptions.defaults().withBatchSize(BATCH).withMaxInFlight(BATCH).withMinAge(Duration.ZERO));
    }
  }
}
