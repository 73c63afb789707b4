package ro.reazem.payments.run;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.nodes.OneNode;

/** How far the calculation of a run has come, for whoever looks at its page meanwhile or comes back to it. */
@Component
class RunProgress {

  static final int STEPS = CheckCode.values().length;

  private static final String LOCK = "payments run ";

  private final JdbcClient jdbc;
  private final Clock clock;

  RunProgress(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * How far it is.
   *
   * @param running whether a node is at it now; one that died is at it no more
   * @param trouble why it ended without result, empty when it did not: a message key and its arguments
   */
  record At(String what, int done, int steps, Instant begunAt, @Nullable Instant endedAt, List<String> trouble, boolean running) {

    /** Whether the node that was at it died. */
    public boolean brokenOff() {
      return endedAt == null && !running;
    }
  }

  /** What the one node that calculates holds. */
  static String lock(UUID run) {
    return LOCK + run;
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void begin(UUID run) {
    jdbc.sql("""
        insert into payments.run_progress (run_id, what, done, steps, begun_at, trouble) values (:run, 'LINES', 0, :steps, :now, '')
        on conflict (run_id) do update set what = 'LINES', done = 0, begun_at = excluded.begun_at, ended_at = null, trouble = ''""").param("run", run)
        .param("steps", STEPS).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void at(UUID run, String what, int done) {
    jdbc.sql("update payments.run_progress set what = :what, done = :done where run_id = :run").param("what", what).param("done", done).param("run", run).update();
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void end(UUID run, @Nullable RuleViolated refused) {
    var trouble = refused == null ? "" : Stream.concat(Stream.of(refused.code()), refused.arguments().stream().map(Object::toString))
        .map(text -> text.replace('\n', ' ')).collect(Collectors.joining("\n"));
    jdbc.sql("update payments.run_progress set ended_at = :now, trouble = :trouble where run_id = :run").param("run", run).param("trouble", trouble)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  Optional<At> of(UUID run) {
    return jdbc.sql("select p.*, " + OneNode.HELD + " as running from payments.run_progress p where p.run_id = :run").param("run", run)
        .param("lock", OneNode.lock(lock(run)))
        .query((row, n) -> new At(row.getString("what"), row.getInt("done"), row.getInt("steps"), Columns.instant(row, "begun_at"),
            Columns.instantOrNull(row, "ended_at"), row.getString("trouble").lines().toList(), row.getBoolean("running"))).optional();
  }
}
