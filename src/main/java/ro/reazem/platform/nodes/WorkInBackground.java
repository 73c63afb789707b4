package ro.reazem.platform.nodes;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Long work of one kind, each piece on one node at a time, while its page shows how far it is. What it has done is in the database, so that it goes on when it is started again. */
public final class WorkInBackground {

  /** Whoever asked for a piece starts it; only what is older may have been broken off. */
  private static final Duration FRESH = Duration.ofMinutes(1);

  private static final Logger LOG = LoggerFactory.getLogger(WorkInBackground.class);

  private final String kind;
  private final OneNode node;
  private final Consumer<UUID> work;
  private final Set<UUID> started = ConcurrentHashMap.newKeySet();
  private final Set<UUID> again = ConcurrentHashMap.newKeySet();

  /**
   * Work that is started later.
   *
   * @param kind as logs and locks name it
   * @param work does what is still to be done of a piece, and nothing when nothing is
   */
  public WorkInBackground(String kind, OneNode node, Consumer<UUID> work) {
    this.kind = kind;
    this.node = node;
    this.work = work;
  }

  /** What was begun before may have been broken off and is to be started again; what is younger is started by whoever asked for it. */
  public static OffsetDateTime brokenOffBefore(Clock clock) {
    return clock.instant().minus(FRESH).atOffset(ZoneOffset.UTC);
  }

  /** Does what is still to be done of it; asked for while it is at work here, it looks once more at the end whether something was added. */
  public synchronized void start(UUID id) {
    if (!started.add(id)) {
      again.add(id);
      return;
    }
    Thread.ofVirtual().name(nameOf(id)).start(() -> {
      try {
        node.run(nameOf(id), () -> work.accept(id));
      } catch (RuntimeException interrupted) {
        LOG.error("The {} stopped before its end and is taken up again", nameOf(id), interrupted);
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

  /** Whether this node or another is at it. */
  public boolean isRunning(UUID id) {
    return started.contains(id) || node.isAtWork(nameOf(id));
  }

  private String nameOf(UUID id) {
    return kind + " " + id;
  }
}
