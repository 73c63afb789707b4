package ro.reazem.payments.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.entitlements.EntitlementGranted;
import ro.reazem.payments.difference.Differences;
import ro.reazem.payments.difference.RightHistory;
import ro.reazem.payments.difference.Told;
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

  /** The same for many rights that were just granted: as long as nothing else was heard of a right, its months cannot differ from anything. */
  @Transactional
  public void newly(List<EntitlementGranted> granted) {
    var now = YearMonth.now(clock);
    var alone = rights.onlyGranted(granted.stream().map(EntitlementGranted::entitlementId).toList());
    var entries = new LinkedHashMap<UUID, List<Entry>>();
    for (var one : granted) {
      if (alone.contains(one.entitlementId())) {
        var history = RightHistory.of(List.of(new Told(one.revision(), Told.What.GRANTED, one.decidedIn(), one.monthly(), one.from(), one.until())));
        entries.put(one.entitlementId(), history.months(now).stream().filter(month -> history.of(month).amount().isPositive())
            .map(month -> Entry.owed(UUID.randomUUID(), month, one.monthly(), new Basis(one.decidedIn(), one.revision(), null, ""))).toList());
      } else {
        upToNow(one.entitlementId());
      }
    }
    ledgers.add(entries, null);
    rights.written(entries.keySet(), now);
  }
}
