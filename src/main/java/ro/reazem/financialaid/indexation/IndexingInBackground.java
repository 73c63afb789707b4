package ro.reazem.financialaid.indexation;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ro.reazem.platform.nodes.OneNode;
import ro.reazem.platform.nodes.WorkInBackground;

/**
 * Calculates and decides while the page shows how far it is, on one node at a time. What was broken off goes on by itself after a while, on whichever node is
 * first, or at once from the page.
 */
@Component
class IndexingInBackground {

  private final WorkInBackground background;
  private final JdbcClient jdbc;
  private final Clock clock;

  IndexingInBackground(Recalculating recalculating, ApplyingIndexation applying, PapersOfIndexation papers, OneNode node, JdbcClient jdbc, Clock clock) {
    this.background = new WorkInBackground("indexation", node, id -> {
      recalculating.run(id);
      applying.run(id);
      papers.start();
    });
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void start(UUID id) {
    background.start(id);
  }

  @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT1M")
  void takeUp() {
    jdbc.sql("""
        select id from financialaid.indexation where state = 'DRAFT' and prepared_at < :before or state = 'RELEASED' and released_at < :before
        order by released_at nulls last, id""").param("before", WorkInBackground.brokenOffBefore(clock)).query(UUID.class).list()
        .forEach(this::start);
  }

  boolean isRunning(UUID id) {
    return background.isRunning(id);
  }
}
