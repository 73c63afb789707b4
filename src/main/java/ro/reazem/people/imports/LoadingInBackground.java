package ro.reazem.people.imports;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ro.reazem.people.change.By;
import ro.reazem.platform.nodes.OneNode;
import ro.reazem.platform.nodes.WorkInBackground;

/**
 * Enters a long file while its page shows how far it is, on one node at a time. What was broken off goes on by itself after a while, on whichever node is first,
 * or at once from the page.
 */
@Component
class LoadingInBackground {

  private final LoadingImport loading;
  private final WorkInBackground background;
  private final JdbcClient jdbc;
  private final Clock clock;

  LoadingInBackground(LoadingImport loading, OneNode node, JdbcClient jdbc, Clock clock) {
    this.loading = loading;
    this.background = new WorkInBackground("import", node, loading::goOn);
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void start(UUID importId, By by) {
    loading.begin(importId, by);
    background.start(importId);
  }

  @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT1M")
  void takeUp() {
    jdbc.sql("select id from people.import where state = 'LOADING' and loading_since < :before order by loading_since, id")
        .param("before", WorkInBackground.brokenOffBefore(clock)).query(UUID.class).list().forEach(background::start);
  }

  boolean isRunning(UUID importId) {
    return background.isRunning(importId);
  }
}
