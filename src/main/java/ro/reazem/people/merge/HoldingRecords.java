package ro.reazem.people.merge;

import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.merging.MergedPair;

/**
 * Keeps both records from everybody else to the end of the transaction. Whoever writes a row about a person holds that person's record, and
 * some hold many of them in an order of their own; so never wait for one record while the other is held, or two would wait for each other.
 */
@Component
class HoldingRecords {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final JdbcClient jdbc;
  private final TransactionTemplate attempt;

  HoldingRecords(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.attempt = new TransactionTemplate(transactions);
    attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  void hold(MergedPair pair) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!attempt.execute(status -> {
      boolean both = holds(pair.survivor()) && holds(pair.absorbed());
      if (!both) {
        status.setRollbackOnly();
      }
      return both;
    })) {
      RuleViolated.require(System.nanoTime() < end, "people.merge.recordsInUse");
      pause();
    }
  }

  /** Whether the record could be held at once; one that is not there is told by whoever reads it. */
  private boolean holds(UUID person) {
    return jdbc.sql("select id from people.person where id = :id for update skip locked").param("id", person).query(UUID.class).optional().isPresent()
        || jdbc.sql("select not exists (select from people.person where id = :id)").param("id", person).query(Boolean.class).single();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new RuleViolated("people.merge.recordsInUse");
    }
  }
}
