package ro.reazem.payments.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.difference.MonthDifference;
import ro.reazem.payments.difference.Recovery;
import ro.reazem.payments.ledger.Basis;
import ro.reazem.payments.ledger.Entry;
import ro.reazem.platform.security.Officer;

/** Posts a proposed difference as new rows of the ledger, or declines it with a reason; either is done once and by a person. */
@Service
class SettlingDifferences {

  private static final int SHORTEST_REASON = 3;
  private static final int LONGEST_REASON = 400;

  private final RightTable rights;
  private final LedgerTable ledgers;
  private final DifferenceTable differences;
  private final WritingOwed writing;
  private final Limits limits;
  private final Clock clock;

  SettlingDifferences(RightTable rights, LedgerTable ledgers, DifferenceTable differences, WritingOwed writing, Limits limits, Clock clock) {
    this.rights = rights;
    this.ledgers = ledgers;
    this.differences = differences;
    this.writing = writing;
    this.limits = limits;
    this.clock = clock;
  }

  /** @throws RuleViolated when it is settled or replaced by now, or the limits of recovery are not set and something was paid without right */
  @Transactional
  public void post(UUID id, Officer by) {
    var open = open(id);
    var months = differences.months(id);
    if (months.stream().anyMatch(one -> one.recovery() == Recovery.NOT_SET)) {
      limits.require(LocalDate.now(clock));
      // set since it was proposed: what can be recovered is told anew, to be looked at first
      throw new RuleViolated("payments.difference.limitsSetSince");
    }
    var ledger = ledgers.of(open.right());
    var rows = months.stream().map(one -> row(id, one)).toList();
    rows.forEach(ledger::post);
    ledgers.add(open.right(), rows, by);
    differences.settle(id, "POSTED", null, by);
  }

  @Transactional
  public void decline(UUID id, String reason, Officer by) {
    var said = reason.strip();
    RuleViolated.require(said.length() >= SHORTEST_REASON && said.length() <= LONGEST_REASON, "payments.difference.reason");
    open(id);
    differences.settle(id, "DECLINED", said, by);
  }

  /** Calculates the proposal of a right anew, such as after the limits of recovery were set. */
  @Transactional
  public void again(UUID id) {
    writing.upToNow(differences.rightOf(id).orElseThrow(() -> new RuleViolated("payments.difference.settled")));
  }

  private DifferenceTable.Open open(UUID id) {
    differences.rightOf(id).ifPresent(rights::lock);
    return differences.open(id).orElseThrow(() -> new RuleViolated("payments.difference.settled"));
  }

  private static Entry row(UUID id, MonthDifference one) {
    return Entry.owed(UUID.randomUUID(), one.month(), one.amount(), new Basis(one.decidedIn(), one.revision(), id, ""));
  }
}
