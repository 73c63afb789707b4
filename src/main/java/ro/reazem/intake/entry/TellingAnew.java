package ro.reazem.intake.entry;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells anew, soon after a start, how the cases of those papers stand that a new version entered in intake.restatement; each once, whichever
 * node does it.
 */
@Component
class TellingAnew {

  private static final int MOST_AT_ONCE = 100;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final List<RestatingCases> cases;
  private final Clock clock;

  TellingAnew(JdbcClient jdbc, TransactionTemplate transaction, List<RestatingCases> cases, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.cases = cases;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT10M")
  void tell() {
    while (Boolean.TRUE.equals(transaction.execute(status -> portion()))) {
      continue;
    }
  }

  /** @return whether there was anything to tell */
  private boolean portion() {
    var entries = jdbc.sql("""
        delete from intake.restatement where entry_id in (select entry_id from intake.restatement order by entry_id limit :most
          for update skip locked) returning entry_id""").param("most", MOST_AT_ONCE).query(UUID.class).list();
    entries.forEach(entry -> cases.forEach(kind -> kind.restate(entry, clock.instant())));
    return !entries.isEmpty();
  }
}
