package ro.reazem.people.imports;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import ro.reazem.people.change.By;

/** Enters a long file while its page shows how far it is; what is interrupted can be taken up again from the page. */
@Component
class LoadingInBackground {

  private static final Logger LOG = LoggerFactory.getLogger(LoadingInBackground.class);

  private final LoadingImport loading;
  private final Set<UUID> running = ConcurrentHashMap.newKeySet();

  LoadingInBackground(LoadingImport loading) {
    this.loading = loading;
  }

  void start(UUID importId, By by) {
    if (running.add(importId)) {
      Thread.ofVirtual().name("import " + importId).start(() -> {
        try {
          loading.load(importId, by);
        } catch (RuntimeException interrupted) {
          LOG.error("The import {} stopped before its end and can be taken up again", importId, interrupted);
        } finally {
          running.remove(importId);
        }
      });
    }
  }

  boolean isRunning(UUID importId) {
    return running.contains(importId);
  }
}
