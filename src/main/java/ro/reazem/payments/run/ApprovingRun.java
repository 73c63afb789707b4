package ro.reazem.payments.run;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.budget.BudgetLines;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/**
 * Approves a locked run (ordonanțare): one person up to the total that the institution has set, two different ones above it, none of whom had a hand
 * in its lines. The last approval reserves the budget. Until it is handed over, an approver can send it back.
 */
@Service
class ApprovingRun {

  private static final String ONE_UP_TO = "PAYMENTS_ONE_APPROVAL_UP_TO";

  private final JdbcClient jdbc;
  private final RunTable runs;
  private final BudgetLines budget;
  private final LegalParameters parameters;
  private final Clock clock;

  ApprovingRun(JdbcClient jdbc, RunTable runs, BudgetLines budget, LegalParameters parameters, Clock clock) {
    this.jdbc = jdbc;
    this.runs = runs;
    this.budget = budget;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** @throws RuleViolated when it is not locked, the officer prepared or approved it, the tier is not set, or the budget has not enough */
  @Transactional
  public void approve(UUID id, long version, Officer by) {
    var run = runs.locked(id, version);
    RuleViolated.require(run.state() == RunState.LOCKED, "payments.run.notLocked");
    RuleViolated.require(!runs.prepared(id, by.id()), "payments.run.preparedByYou");
    var tier = parameters.on(LocalDate.now(clock)).value(ONE_UP_TO);
    var total = Objects.requireNonNull(run.sums()).total();
    RuleViolated.require(jdbc.sql("""
        insert into payments.run_approval (run_id, officer_id, prepared_by, total, officer_name, approved_at, tier_version)
        values (:run, :by, :preparedBy, :total, :name, :now, :tier) on conflict (run_id, officer_id) do nothing""").param("run", id).param("by", by.id())
        .param("preparedBy", run.preparedBy()).param("total", total.bani()).param("name", by.name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("tier", tier.id()).update() == 1, "payments.run.approvedByYou");
    int needed = total.atMost(Lei.of(tier.value())) ? 1 : 2;
    int approvals = jdbc.sql("select count(*) from payments.run_approval where run_id = :run").param("run", id).query(Integer.class).single();
    runs.step(id, "APPROVED", "", by);
    if (approvals < needed) {
      runs.to(run, RunState.LOCKED);
    } else {
      budget.reserve(id, run.payOn().getYear(), run.ofYear(), by);
      runs.to(run, RunState.APPROVED);
    }
  }

  /** Sends a locked or approved run back to preparation, with a reason; what it had reserved is free again. */
  @Transactional
  public void sendBack(UUID id, long version, String reason, Officer by) {
    var run = runs.locked(id, version);
    RuleViolated.require(run.state() == RunState.LOCKED || run.state() == RunState.APPROVED, "payments.run.notLocked");
    var said = PreparingRun.reason(reason);
    if (run.state() == RunState.APPROVED) {
      budget.release(id, run.payOn().getYear(), run.ofYear(), by);
    }
    jdbc.sql("delete from payments.run_approval where run_id = :run").param("run", id).update();
    jdbc.sql("""
        update payments.run set state = 'CHECKED', version = version + 1, prepared_by = null, line_count = null, total = null, account_count = null,
          account_total = null, post_count = null, post_total = null, cash_count = null, cash_total = null where id = :id""").param("id", id).update();
    runs.step(id, "SENT_BACK", said, by);
  }
}
