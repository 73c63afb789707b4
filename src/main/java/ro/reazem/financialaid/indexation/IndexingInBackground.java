package ro.reazem.financialaid.indexation;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Calculates and decides while the page shows how far it is; what was broken off is taken up again from the page. */
@Component
class IndexingInBackground {

  private static final Logger LOG = LoggerFactory.getLogger(IndexingInBackground.class);

  private final Recalculating recalculating;
  private final ApplyingIndexation applying;
  private final PapersOfIndexation papers;
  private final Set<UUID> running = ConcurrentHashMap.newKeySet();

  IndexingInBackground(Recalculating recalculating, ApplyingIndexation applying, PapersOfIndexation papers) {
    this.recalculating = recalculating;
    this.applying = applying;
    this.papers = papers;
  }

  void start(UUID id) {
    if (running.add(id)) {
      Thread.ofVirtual().name("indexation " + id).start(() -> {
        try {
          recalculating.run(id);
          applying.run(id);
          papers.start();
        } catch (RuntimeException interrupted) {
          LOG.error("The indexation {} stopped before its end and can be taken up again", id, interrupted);
        } finally {
          running.remove(id);
        }
      });
    }
  }

  boolean isRunning(UUID id) {
    return running.contains(id);
  }
}
