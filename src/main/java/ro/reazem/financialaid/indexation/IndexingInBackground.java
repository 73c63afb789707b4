package ro.reazem.financialaid.indexation;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ro.reazem.platform.nodes.OneNode;

/**
 * Calculates and decides while the page shows how far it is, on one node at a time. What was broken off goes on by itself after a while, on whichever node is
 * first, or at once from the page.
 */
@Component
class IndexingInBackground {

  private static final Logger LOG = LoggerFactory.getLogger(IndexingInBackground.class);
  /** Whoever began or released it starts it; only what is older may have been broken off. */
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Recalculating recalculating;
  private final ApplyingIndexation applying;
  private final PapersOfIndexation papers;
  private final OneNode node;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Set<UUID> started = ConcurrentHashMap.newKeySet();
  private final Set<UUID> again = ConcurrentHashMap.newKeySet();

  IndexingInBackground(Recalculating recalculating, ApplyingIndexation applying, PapersOfIndexation papers, OneNode node, JdbcClient jdbc, Clock clock) {
    this.recalculating = recalculating;
    this.applying = applying;
    this.papers = papers;
    this.node = node;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Does what is still to be done of it; asked for while it is at work here, it looks once more at the end whether something was added. */
  synchronized void start(UUID id) {
    if (!started.add(id)) {
      again.add(id);
      return;
    }
    Thread.ofVirtual().name("indexation " + id).start(() -> {
      try {
        node.run(work(id), () -> {
          recalculating.run(id);
          applying.run(id);
        });
        papers.start();
      } catch (RuntimeException interrupted) {
        LOG.error("The indexation {} stopped before its end and is taken up again", id, interrupted);
      } finally {
        ended(id);
      }
    });
  }

  private synchronized void ended(UUID id) {
    started.remove(id);
    if (again.remove(id)) {
      start(id);
    }
  }

  @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT1M")
  void takeUp() {
    jdbc.sql("""
        select id from financialaid.indexation where state = 'DRAFT' and prepared_at < :before or state = 'RELEASED' and released_at < :before
        order by released_at nulls last, id""").param("before", clock.instant().minus(FRESH).atOffset(ZoneOffset.UTC)).query(UUID.class).list()
        .forEach(this::start);
  }

  /** Whether this node or another is at it. */
  boolean isRunning(UUID id) {
    return started.contains(id) || node.isAtWork(work(id));
  }

  private static String work(UUID id) {
    return "indexation " + id;
  }
}
