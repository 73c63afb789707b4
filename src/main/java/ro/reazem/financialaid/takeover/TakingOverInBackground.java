package ro.reazem.financialaid.takeover;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes a long file over while its page shows how far it is; what was broken off is taken up again from the page. */
@Component
class TakingOverInBackground {

  private static final Logger LOG = LoggerFactory.getLogger(TakingOverInBackground.class);

  private final TakingRightsOver takingOver;
  private final Set<UUID> running = ConcurrentHashMap.newKeySet();

  TakingOverInBackground(TakingRightsOver takingOver) {
    this.takingOver = takingOver;
  }

  void start(UUID id) {
    if (running.add(id)) {
      Thread.ofVirtual().name("takeover " + id).start(() -> {
        try {
          while (takingOver.next(id)) {
            Thread.onSpinWait();
          }
        } catch (RuntimeException interrupted) {
          LOG.error("The takeover {} stopped before its end and can be taken up again", id, interrupted);
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
