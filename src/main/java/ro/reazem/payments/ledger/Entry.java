package ro.reazem.payments.ledger;

import java.time.YearMonth;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/**
 * One row of the ledger; it never changes.
 *
 * @param amount above zero, save for a difference that lowers what is owed and for a correction
 * @param restsOn of a payment, the row that gives the occasion to it, null for that of the month itself; of a return, the payment that came back
 * @param corrects the row that was a mistake, whose amount this one takes back whole
 */
public record Entry(UUID id, YearMonth month, EntryKind kind, Lei amount, Basis basis, @Nullable UUID restsOn, @Nullable UUID corrects)
    implements ValueObject {

  public Entry {
    boolean either = corrects != null || kind == EntryKind.OWED && basis.differenceId() != null;
    RuleViolated.require(either ? !amount.isZero() : amount.isPositive(), "payments.ledger.amountNotPositive");
    RuleViolated.require(restsOn == null || kind == EntryKind.PAID || kind == EntryKind.RETURNED, "payments.ledger.occasionOfNoPayment");
    RuleViolated.require(restsOn != null || kind != EntryKind.RETURNED, "payments.ledger.returnWithoutPayment");
  }

  public static Entry owed(UUID id, YearMonth month, Lei amount, Basis basis) {
    return new Entry(id, month, EntryKind.OWED, amount, basis, null, null);
  }

  public static Entry paid(UUID id, YearMonth month, Lei amount, Basis basis, @Nullable UUID occasion) {
    return new Entry(id, month, EntryKind.PAID, amount, basis, occasion, null);
  }

  public static Entry returned(UUID id, Entry payment, Lei amount, Basis basis) {
    return new Entry(id, payment.month, EntryKind.RETURNED, amount, basis, payment.id, null);
  }

  public static Entry settled(UUID id, YearMonth month, EntryKind how, Lei amount, Basis basis) {
    return new Entry(id, month, how, amount, basis, null, null);
  }

  /** The row that takes this one back. */
  public Entry correction(UUID newId, Basis why) {
    return new Entry(newId, month, kind, amount.negated(), why, restsOn, id);
  }

  boolean isDifference() {
    return kind == EntryKind.OWED && basis.differenceId() != null;
  }

  boolean isCorrection() {
    return corrects != null;
  }
}
