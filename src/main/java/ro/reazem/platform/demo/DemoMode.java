package ro.reazem.platform.demo;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import ro.reazem.platform.database.EmbeddedDatabase;

/**
 * Whether this installation shows invented people and known sign-ins. It can only on the database that comes with the
 * product, unless the property reazem.demo forbids it: on any other database no setting whatever brings them.
 */
@Component
public class DemoMode implements ApplicationListener<ContextClosedEvent>, Ordered {

  private static final Logger LOG = LoggerFactory.getLogger(DemoMode.class);

  private final boolean on;
  private final ReentrantLock entering = new ReentrantLock();
  private final List<String> missing = new CopyOnWriteArrayList<>();
  private volatile boolean stopping;

  DemoMode(ObjectProvider<EmbeddedDatabase> embedded, @Value("${reazem.demo:true}") boolean wanted) {
    this.on = wanted && embedded.stream().findAny().isPresent();
  }

  public boolean isOn() {
    return on;
  }

  /** Whether the application is about to end: what is being entered breaks off, and the next start completes it. */
  public boolean isStopping() {
    return stopping;
  }

  /** What could not be entered, or not all of it, as the log calls it. */
  public List<String> missing() {
    return List.copyOf(missing);
  }

  /** What is entered; it may wait for others to be there. */
  @FunctionalInterface
  public interface Invented {

    void enter() throws InterruptedException;
  }

  /**
   * Enters invented data, when they are wanted here; the application does not end before it has returned. It starts without those that could
   * not be entered.
   *
   * @param what how the log calls them
   */
  public void enter(String what, Invented data) {
    entering.lock();
    try {
      if (on && !stopping) {
        data.enter();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failed) {
      missing.add(what);
      LOG.warn("The invented {} are not all there", what, failed);
    } finally {
      entering.unlock();
    }
  }

  /** Before anything else hears of the end, so that everything is still there for what is being entered. */
  @Override
  public void onApplicationEvent(ContextClosedEvent end) {
    stopping = true;
    entering.lock();
    entering.unlock();
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }
}
