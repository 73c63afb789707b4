package ro.reazem.payments.run;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.debt.WithheldDebts;
import ro.reazem.platform.security.Officer;

/**
 * Hands an approved run over: the file for the bank is written and kept, and what it pays stands in the ledger as paid, in one transaction. Whatever
 * breaks off in between leaves neither; done once, it is never done again.
 */
@Service
class SendingRun {

  private final JdbcClient jdbc;
  private final RunTable runs;
  private final RunHeads heads;
  private final WritingBankFile file;
  private final WithheldDebts withheld;
  private final Clock clock;

  SendingRun(JdbcClient jdbc, RunTable runs, RunHeads heads, WritingBankFile file, WithheldDebts withheld, Clock clock) {
    this.jdbc = jdbc;
    this.runs = runs;
    this.heads = heads;
    this.file = file;
    this.withheld = withheld;
    this.clock = clock;
  }

  /** @throws RuleViolated when it is not approved, or a line is no longer due as it was calculated: the run is sent back then */
  @Transactional
  public void send(UUID id, long version, Officer by) {
    var run = runs.locked(id, version);
    RuleViolated.require(run.state() == RunState.APPROVED, "payments.run.notApproved");
    long late = heads.noLongerDue(id);
    RuleViolated.require(late == 0, "payments.run.noLongerHolds", late);
    if (Objects.requireNonNull(run.sums()).accountLines() > 0) {
      file.write(run);
    }
    withheld.taken(id, "stat de plată nr. " + run.ofYear(), by);
    try {
      // the id of the line is that of its payment: the ledger refuses it a second time, and the answers of the bank name it
      jdbc.sql("""
          insert into payments.ledger_entry (id, entitlement_id, month, kind, amount, context, case_id, revision, rests_on, reason, posted_by, posted_by_name, posted_at)
          select l.id, l.entitlement_id, l.month, 'PAID', l.gross, l.context, l.case_id, l.revision, l.occasion, :reason, :by, :name, :now
          from payments.run_line l where l.run_id = :run and l.left_out = '' order by l.entitlement_id, l.month""").param("run", id)
          .param("reason", "stat de plată nr. " + run.ofYear()).param("by", by.id()).param("name", by.name())
          .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    } catch (DataIntegrityViolationException moved) {
      throw new RuleViolated("payments.run.noLongerHolds", 1);
    }
    runs.to(run, RunState.SENT);
    runs.step(id, "SENT", "", by);
  }

  /** Closes a run of which every line has its answer. */
  @Transactional
  public void close(UUID id, long version, Officer by) {
    var run = runs.locked(id, version);
    RuleViolated.require(run.state() == RunState.RECONCILED, "payments.run.notReconciled");
    runs.to(run, RunState.CLOSED);
    runs.step(id, "CLOSED", "", by);
  }
}
