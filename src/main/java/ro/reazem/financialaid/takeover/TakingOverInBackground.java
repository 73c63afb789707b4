package ro.reazem.financialaid.takeover;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ro.reazem.platform.nodes.OneNode;
import ro.reazem.platform.nodes.WorkInBackground;

/**
 * Takes a long file over while its page shows how far it is, on one node at a time. What was broken off goes on by itself after a while, on whichever node is
 * first, or at once from the page.
 */
@Component
class TakingOverInBackground {

  private final WorkInBackground background;
  private final JdbcClient jdbc;
  private final Clock clock;

  TakingOverInBackground(TakingRightsOver takingOver, OneNode node, JdbcClient jdbc, Clock clock) {
    this.background = new WorkInBackground("takeover", node, id -> {
      while (takingOver.next(id)) {
        Thread.onSpinWait();
      }
    });
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void start(UUID id) {
    background.start(id);
  }

  @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT1M")
  void takeUp() {
    jdbc.sql("select id from financialaid.takeover where finished_at is null and released_at < :before order by released_at, id")
        .param("before", WorkInBackground.brokenOffBefore(clock)).query(UUID.class).list().forEach(this::start);
  }

  boolean isRunning(UUID id) {
    return background.isRunning(id);
  }
}
