package ro.reazem.audit.documentation;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The documentation, read once after start in the background so that the first reader does not wait for it. */
@Component
class PreparedDocumentation {

  private static final Logger LOG = LoggerFactory.getLogger(PreparedDocumentation.class);

  private final Diagrams diagrams;
  private final Duration afterStart;
  private final Supplier<Handbook> handbook;
  private final Supplier<Map<String, String>> texts;

  PreparedDocumentation(ReadingTheCode code, Diagrams diagrams, @Value("${reazem.documentation.after-start}") Duration afterStart) {
    this.diagrams = diagrams;
    this.afterStart = afterStart;
    this.handbook = SingletonSupplier.of(code::handbook);
    this.texts = SingletonSupplier.of(() -> DiagramTexts.of(handbook.get()));
  }

  Handbook handbook() {
    return handbook.get();
  }

  /** The names of all diagrams, the whole system first. */
  Map<String, String> diagramTexts() {
    return texts.get();
  }

  String svg(String name) {
    return diagrams.svg(name, texts.get().get(name));
  }

  @EventListener(ApplicationReadyEvent.class)
  void prepare() {
    CompletableFuture.delayedExecutor(afterStart.toMillis(), TimeUnit.MILLISECONDS, task -> {
      var worker = new Thread(task, "documentation");
      worker.setDaemon(true);
      worker.setPriority(Thread.MIN_PRIORITY);
      worker.start();
    }).execute(() -> {
      try {
        texts.get().keySet().forEach(this::svg);
      } catch (RuntimeException failed) {
        LOG.warn("The documentation for auditors could not be prepared: {}", failed.toString());
      }
    });
  }
}
