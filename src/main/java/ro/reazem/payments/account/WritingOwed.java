package ro.reazem.payments.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.payments.difference.Differences;
import ro.reazem.payments.ledger.Basis;
import ro.reazem.payments.ledger.Entry;

/**
 * Writes what a right is owed for every month up to the current one. A month that was written stays as it is: what differs by now is proposed
 * to a person.
 */
@Service
class WritingOwed {

  private final RightTable rights;
  private final LedgerTable ledgers;
  private final DifferenceTable differences;
  private final Limits limits;
  private final Clock clock;

  WritingOwed(RightTable rights, LedgerTable ledgers, DifferenceTable differences, Limits limits, Clock clock) {
    this.rights = rights;
    this.ledgers = ledgers;
    this.differences = differences;
    this.limits = limits;
    this.clock = clock;
  }

  /** Nothing happens while the granting has not come; done twice, the second time changes nothing. */
  @Transactional
  public void upToNow(UUID right) {
    rights.lock(right);
    var history = rights.history(right);
    if (history.revision() == 0) {
      return;
    }
    var ledger = ledgers.of(right);
    var now = YearMonth.now(clock);
    var owed = new ArrayList<Entry>();
    for (var month : history.months(now)) {
      var due = history.of(month);
      if (due.amount().isPositive() && !ledger.isOwed(month)) {
        var entry = Entry.owed(UUID.randomUUID(), month, due.amount(), new Basis(due.decidedIn(), due.revision(), null, ""));
        ledger.post(entry);
        owed.add(entry);
      }
    }
    ledgers.add(right, owed, null);
    differences.propose(right, history.revision(), Differences.between(ledger.months(), history, limits.on(LocalDate.now(clock))));
    rights.written(right, history, now);
  }
}
