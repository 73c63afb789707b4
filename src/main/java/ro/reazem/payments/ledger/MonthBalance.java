package ro.reazem.payments.ledger;

import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** How a right stands for one month: the sums of its rows by kind (sold). */
public record MonthBalance(Lei owed, Lei paid, Lei returned, Lei recovered, Lei writtenOff) implements ValueObject {

  public static final MonthBalance NOTHING = new MonthBalance(Lei.ZERO, Lei.ZERO, Lei.ZERO, Lei.ZERO, Lei.ZERO);

  /** Above zero the institution still owes, below zero the holder has too much. */
  public Lei balance() {
    return owed.minus(held());
  }

  /** What the holder has of it. */
  public Lei held() {
    return paid.minus(returned).minus(recovered).minus(writtenOff);
  }

  /** What is still to be paid. */
  public Lei due() {
    return balance().max(Lei.ZERO);
  }

  /** What was paid without right and is neither recovered nor written off. */
  public Lei undue() {
    return balance().negated().max(Lei.ZERO);
  }

  /** The same with one more row. */
  public MonthBalance plus(Entry entry) {
    var amount = entry.amount();
    return switch (entry.kind()) {
      case OWED -> new MonthBalance(owed.plus(amount), paid, returned, recovered, writtenOff);
      case PAID -> new MonthBalance(owed, paid.plus(amount), returned, recovered, writtenOff);
      case RETURNED -> new MonthBalance(owed, paid, returned.plus(amount), recovered, writtenOff);
      case RECOVERED -> new MonthBalance(owed, paid, returned, recovered.plus(amount), writtenOff);
      case WRITTEN_OFF -> new MonthBalance(owed, paid, returned, recovered, writtenOff.plus(amount));
    };
  }

  /** @throws RuleViolated when a row has led to sums that cannot be */
  void requireSoundAfter(Entry entry) {
    RuleViolated.require(!owed.isNegative(), "payments.ledger.owedBelowNothing");
    RuleViolated.require(returned.atMost(paid), "payments.ledger.moreReturnedThanPaid");
    if (!entry.isCorrection()) {
      RuleViolated.require(entry.kind() != EntryKind.PAID || !balance().isNegative(), "payments.ledger.paidMoreThanOwed");
      RuleViolated.require(!entry.kind().settlesUndue() || !balance().isPositive(), "payments.ledger.settledMoreThanUndue");
    }
  }
}
