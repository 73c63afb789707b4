package ro.reazem.payments.run;

import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.nodes.OneNode;
import ro.reazem.platform.security.Officer;

/**
 * Calculates and checks a run beside the request that asked for it, on one node at a time. A node that dies leaves the run as it was before, or
 * calculated and not checked; whoever asks again goes on from there.
 */
@Component
class RunWork {

  private static final Logger LOG = LoggerFactory.getLogger(RunWork.class);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final CalculatingRun calculating;
  private final RunProgress progress;
  private final OneNode one;

  RunWork(CalculatingRun calculating, RunProgress progress, OneNode one) {
    this.calculating = calculating;
    this.progress = progress;
    this.one = one;
  }

  /** Begins, and waits a moment: small runs are done when the page comes back. */
  void start(UUID run, long version, Officer by) {
    calculating.require(run, version);
    try {
      Thread.ofVirtual().name("payments-run").start(() -> work(run, by)).join(PATIENCE);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** @return whether it was done here; another node may be at it */
  boolean work(UUID run, Officer by) {
    return one.run(RunProgress.lock(run), () -> {
      progress.begin(run);
      try {
        calculating.takeLines(run, by);
        calculating.check(run);
        progress.end(run, null);
      } catch (RuleViolated refused) {
        progress.end(run, refused);
      } catch (DataAccessException failed) {
        LOG.error("The run {} was not calculated", run, failed);
        progress.end(run, new RuleViolated("payments.run.failed"));
      }
    });
  }
}
