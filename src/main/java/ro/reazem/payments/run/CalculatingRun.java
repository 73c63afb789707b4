package ro.reazem.payments.run;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/**
 * Takes the lines of a run from the ledger, and checks them; either is one transaction and can be done again as long as the run is not locked. What a
 * person took out or accepted stays so, what was accepted as long as the sum is the same.
 */
@Service
class CalculatingRun {

  private static final String TOLERANCE = "PAYMENTS_JUMP_TOLERANCE";
  private static final String UNCLAIMED = "PAYMENTS_UNCLAIMED_DAYS";

  private final JdbcClient jdbc;
  private final RunTable runs;
  private final RunProgress progress;
  private final WithholdingFromLines withholding;
  private final SentForms locks;
  private final LegalParameters parameters;
  private final Clock clock;

  CalculatingRun(JdbcClient jdbc, RunTable runs, RunProgress progress, WithholdingFromLines withholding, SentForms locks, LegalParameters parameters,
      Clock clock) {
    this.jdbc = jdbc;
    this.runs = runs;
    this.progress = progress;
    this.withholding = withholding;
    this.locks = locks;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** @throws RuleViolated when it cannot be calculated now: it is locked, or the tolerance is still to be set */
  @Transactional
  public void require(UUID id, long version) {
    requireOpen(runs.locked(id, version));
    parameters.on(LocalDate.now(clock)).value(TOLERANCE);
  }

  @Transactional
  public void takeLines(UUID id, Officer by) {
    // two runs that are calculated at once would take the same months
    locks.await("payment runs");
    var run = requireOpen(runs.locked(id, RunTable.ANY_VERSION));
    progress.at(id, "LINES", 0);
    var bound = new HashMap<String, Object>();
    bound.put("run", id);
    bound.put("month", run.month().atDay(1));
    bound.put("benefits", run.benefits().toArray(String[]::new));
    bound.put("reissue", run.kind() == Run.Kind.REISSUE);
    withRoomToSort();
    jdbc.sql("delete from payments.run_check where run_id = :run").param("run", id).update();
    jdbc.sql("delete from payments.run_withholding where run_id = :run").param("run", id).update();
    jdbc.sql("delete from payments.run_line where run_id = :run").param("run", id).update();
    long elsewhere = jdbc.sql(LineSource.TAKE).params(bound).param("payOn", run.payOn()).query(Long.class).single();
    withholding.take(run);
    // the checks ask for these lines at once, before the database has looked at them by itself
    jdbc.sql("analyze payments.run_line").update();
    sum(id);
    jdbc.sql("update payments.run set elsewhere = :elsewhere where id = :id").param("elsewhere", elsewhere).param("id", id).update();
    runs.to(run, RunState.CALCULATED);
    runs.step(id, "CALCULATED", "", by);
  }

  /** @throws RuleViolated when a parameter that a check needs is still to be set */
  @Transactional
  public void check(UUID id) {
    var run = requireOpen(runs.locked(id, RunTable.ANY_VERSION));
    RuleViolated.require(run.state() != RunState.DRAFT, "payments.run.notCalculated");
    var today = LocalDate.now(clock);
    var law = parameters.on(today);
    var tolerance = law.percent(TOLERANCE);
    boolean returned = jdbc.sql("select exists (select from payments.run_sum where run_id = :run and reason = 'RETURNED')").param("run", id)
        .query(Boolean.class).single();
    var unclaimedBefore = clock.instant().minus(returned ? law.whole(UNCLAIMED) : 0, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC);
    jdbc.sql("delete from payments.run_check where run_id = :run").param("run", id).update();
    withRoomToSort();
    int done = 1;
    for (var check : Checks.ofLines().entrySet()) {
      progress.at(id, check.getKey().name(), done++);
      jdbc.sql(check.getValue()).param("run", id).param("tolerance", tolerance).param("unclaimedBefore", unclaimedBefore).update();
    }
    progress.at(id, "BUDGET", done);
    budget(run);
    runs.to(run, RunState.CHECKED);
  }

  /** After a line went out or came back: sums and budget anew, all else as it was found. */
  void lineMoved(Run run) {
    sum(run.id());
    jdbc.sql("delete from payments.run_check where run_id = :run and line_id is null").param("run", run.id()).update();
    budget(run);
  }

  private void budget(Run run) {
    jdbc.sql(Checks.BUDGET).param("run", run.id()).param("year", run.payOn().getYear()).update();
  }

  private void sum(UUID run) {
    jdbc.sql("delete from payments.run_sum where run_id = :run").param("run", run).update();
    jdbc.sql("""
        insert into payments.run_sum (run_id, benefit, reason, channel, lines, total)
        select run_id, benefit, reason, coalesce(channel, ''), count(*), sum(amount) from payments.run_line where run_id = :run and left_out = ''
        group by run_id, benefit, reason, coalesce(channel, '')""").param("run", run).update();
  }

  /** Once a month a million rows are joined and sorted; in the little room that a page has, they would go through the disk. */
  private void withRoomToSort() {
    jdbc.sql("set local work_mem = '192MB'").update();
  }

  private static Run requireOpen(Run run) {
    RuleViolated.require(run.state().open(), "payments.run.locked");
    return run;
  }
}
