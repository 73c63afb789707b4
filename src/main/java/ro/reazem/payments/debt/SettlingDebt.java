package ro.reazem.payments.debt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.account.SettlingUndue;
import ro.reazem.payments.ledger.EntryKind;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.security.Officer;

/**
 * What becomes of a debt: instalments, withholding, forced execution, receipts and write-off (stingerea debitului). No interest is ever added
 * (OUG nr. 44/2014). What is settled are rows of the ledger of the right; all else says only by what way it is to be settled.
 */
@Service
class SettlingDebt {

  private static final int SHORTEST_REASON = 3;
  private static final int LONGEST_REASON = 400;
  private static final int MOST_PARTS = 120;

  private final DebtTable debts;
  private final SettlingUndue undue;
  private final Clock clock;

  SettlingDebt(DebtTable debts, SettlingUndue undue, Clock clock) {
    this.debts = debts;
    this.undue = undue;
    this.clock = clock;
  }

  /** The document that a step rests on. */
  record Act(String number, LocalDate on) {}

  /** @param first the day on which the first part is due; the others follow month by month */
  @Transactional
  public void plan(UUID id, int seen, Act act, int parts, LocalDate first, Officer by) {
    var debt = open(id, seen, act);
    RuleViolated.require(parts >= 1 && parts <= MOST_PARTS && parts <= debt.left().bani(), "payments.debt.parts", MOST_PARTS);
    RuleViolated.require(!first.isBefore(act.on()), "payments.debt.dueBeforeAct");
    int step = step(debt, DebtStep.PLANNED, act, debt.left(), "", by);
    debts.instalments(id, step, Plan.split(debt.left(), parts, first));
  }

  /** @param monthly what is taken each month at most */
  @Transactional
  public void withhold(UUID id, int seen, Act act, Lei monthly, Officer by) {
    var debt = open(id, seen, act);
    RuleViolated.require(monthly.isPositive(), "payments.debt.nothing");
    step(debt, DebtStep.WITHHOLDING, act, monthly, "", by);
  }

  @Transactional
  public void handOver(UUID id, int seen, Act act, Officer by) {
    step(open(id, seen, act), DebtStep.HANDED_OVER, act, null, "", by);
  }

  /** Money that the holder or whoever executes the debt gave back; it settles the oldest month first. */
  @Transactional
  public void receive(UUID id, int seen, Act document, Lei amount, Officer by) {
    settle(open(id, seen, document), DebtStep.RECEIVED, EntryKind.RECOVERED, document, amount, "", by);
  }

  /** All that is left is not pursued any more. */
  @Transactional
  public void writeOff(UUID id, int seen, Act act, String reason, Officer by) {
    var debt = open(id, seen, act);
    settle(debt, DebtStep.WRITTEN_OFF, EntryKind.WRITTEN_OFF, act, debt.left(), reason(reason), by);
  }

  /** Takes a receipt back that was entered by mistake; what it had settled is owed again. */
  @Transactional
  public void takeBack(UUID id, int seen, int mistaken, String reason, Officer by) {
    var debt = locked(id, seen);
    var said = reason(reason);
    var entries = debts.entriesOf(id, mistaken);
    var step = debts.step(id, mistaken).filter(one -> one.what() == DebtStep.RECEIVED && !entries.isEmpty())
        .orElseThrow(() -> new RuleViolated("payments.debt.notTakenBack"));
    int position = debts.step(id, debt.steps(), new DebtTable.Step(DebtStep.TAKEN_BACK, step.act(), LocalDate.now(clock), step.amount(), mistaken, said), by);
    debts.entries(id, position, undue.takeBack(debt.right(), entries, said, by));
  }

  private void settle(DebtTable.Debt debt, DebtStep what, EntryKind how, Act act, Lei amount, String note, Officer by) {
    var parts = DebtMonth.settledBy(amount, debt.months());
    int step = step(debt, what, act, amount, note, by);
    debts.entries(debt.id(), step, undue.post(debt.right(), parts.stream().map(one -> new SettlingUndue.Settled(one.month(), how, one.amount())).toList(),
        act.number(), by));
  }

  private int step(DebtTable.Debt debt, DebtStep what, Act act, @Nullable Lei amount, String note, Officer by) {
    return debts.step(debt.id(), debt.steps(), new DebtTable.Step(what, act.number(), act.on(), amount, null, note), by);
  }

  private DebtTable.Debt open(UUID id, int seen, Act act) {
    var debt = locked(id, seen);
    RuleViolated.require(debt.state().open(), "payments.debt.settled");
    RuleViolated.require(!act.on().isAfter(LocalDate.now(clock)), "payments.debt.actInTheFuture");
    return debt;
  }

  private DebtTable.Debt locked(UUID id, int seen) {
    undue.lock(debts.rightOf(id));
    var debt = debts.of(id);
    SameVersion.require(seen, debt.steps());
    return debt;
  }

  private static String reason(String typed) {
    var said = typed.strip();
    RuleViolated.require(said.length() >= SHORTEST_REASON && said.length() <= LONGEST_REASON, "payments.debt.reason");
    return said;
  }
}
