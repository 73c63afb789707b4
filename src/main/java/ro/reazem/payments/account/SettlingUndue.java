package ro.reazem.payments.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.difference.Recovery;
import ro.reazem.payments.ledger.Basis;
import ro.reazem.payments.ledger.Entry;
import ro.reazem.payments.ledger.EntryKind;
import ro.reazem.platform.security.Officer;

/** What a right has of sums received without right (sume încasate necuvenit), and the rows of its ledger that settle them. */
@Component
public class SettlingUndue {

  private final RightTable rights;
  private final LedgerTable ledgers;
  private final Limits limits;
  private final Clock clock;

  SettlingUndue(RightTable rights, LedgerTable ledgers, Limits limits, Clock clock) {
    this.rights = rights;
    this.ledgers = ledgers;
    this.limits = limits;
    this.clock = clock;
  }

  /** What settles a part of a month. */
  public record Settled(YearMonth month, EntryKind how, Lei amount) {}

  /** Nobody else writes in the ledger of the right until the end of the transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void lock(UUID right) {
    rights.lock(right);
  }

  /**
   * The months whose undue sum can still be recovered, all of it that the balance shows.
   *
   * @throws RuleViolated naming the limit of recovery that is still to be set
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public SortedMap<YearMonth, Lei> recoverable(UUID right) {
    var today = LocalDate.now(clock);
    limits.require(today);
    var law = limits.on(today);
    var undue = new TreeMap<YearMonth, Lei>();
    ledgers.of(right).months().forEach((month, sums) -> {
      if (law.of(month, sums.undue()) == Recovery.POSSIBLE) {
        undue.put(month, sums.undue());
      }
    });
    return undue;
  }

  /** Whether the institution pursues a sum as small as this. */
  public boolean pursues(Lei total) {
    return limits.on(LocalDate.now(clock)).pursues(total);
  }

  /**
   * Posts rows that settle undue sums.
   *
   * @return their ids, in the same order
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<UUID> post(UUID right, List<Settled> parts, String reason, Officer by) {
    var history = rights.history(right);
    var ledger = ledgers.of(right);
    var rows = new ArrayList<Entry>();
    for (var part : parts) {
      var due = history.of(part.month());
      var row = Entry.settled(UUID.randomUUID(), part.month(), part.how(), part.amount(), new Basis(due.decidedIn(), due.revision(), null, reason));
      ledger.post(row);
      rows.add(row);
    }
    ledgers.add(right, rows, by);
    return rows.stream().map(Entry::id).toList();
  }

  /** Takes rows back whole by their opposites. */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<UUID> takeBack(UUID right, Collection<UUID> mistaken, String reason, Officer by) {
    var ledger = ledgers.of(right);
    var rows = ledger.entries().stream().filter(one -> mistaken.contains(one.id())).map(one -> one.correction(UUID.randomUUID(),
        new Basis(one.basis().decidedIn(), one.basis().revision(), null, reason))).toList();
    rows.forEach(ledger::post);
    ledgers.add(right, rows, by);
    return rows.stream().map(Entry::id).toList();
  }
}
