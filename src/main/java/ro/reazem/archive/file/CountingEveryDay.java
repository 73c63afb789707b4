package ro.reazem.archive.file;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.nodes.OneNode;

/**
 * Counts all terms once on every day, and again when somebody asked for it, on one node alone; a day on which the application stood still is
 * made up for.
 */
@Component
public class CountingEveryDay {

  private final CountingFiles counting;
  private final OneNode oneNode;
  private final JdbcClient jdbc;
  private final Clock clock;

  CountingEveryDay(CountingFiles counting, OneNode oneNode, JdbcClient jdbc, Clock clock) {
    this.counting = counting;
    this.oneNode = oneNode;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
  void whenDue() {
    if (jdbc.sql("select asked or counted_on is distinct from :today from archive.counting").param("today", LocalDate.now(clock))
        .query(Boolean.class).single()) {
      oneNode.run("archive-count", this::all);
    }
  }

  /** All files now. */
  public void all() {
    var today = LocalDate.now(clock);
    jdbc.sql("update archive.counting set asked = false where asked").update();
    @Nullable CaseRef after = null;
    do {
      after = counting.next(after);
    } while (after != null);
    jdbc.sql("update archive.counting set counted_on = :today").param("today", today).update();
  }

  /** The count is made within a minute, such as after a code was approved. */
  @Transactional
  public void ask() {
    jdbc.sql("update archive.counting set asked = true").update();
  }

  /** The day of the last whole count, null when there was none. */
  @Nullable LocalDate last() {
    return jdbc.sql("select counted_on from archive.counting").query((row, n) -> row.getObject(1, LocalDate.class)).list().getFirst();
  }
}
