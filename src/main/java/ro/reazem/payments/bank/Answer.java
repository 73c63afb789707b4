package ro.reazem.payments.bank;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import ro.reazem.kernel.Lei;

/** What a movement of the account says of a payment (răspunsul băncii). */
public enum Answer {
  /** The payment left the account. */
  PAID,
  /** It came back. */
  RETURNED,
  /** The same was told before. */
  TOLD_BEFORE,
  /** The sum is another than was ordered: a person looks at it. */
  SUM_DIFFERS,
  /** It came back without having left, or was told of a payment that was not sent. */
  OUT_OF_ORDER,
  /** It bears a reference of our form that no payment has. */
  UNKNOWN,
  /** It is no payment of ours. */
  OTHER;

  /** How far the bank has answered for a payment. */
  public enum Told {
    NOT_SENT, SENT, PAID, RETURNED
  }

  /** A payment as it was ordered. */
  public record Ordered(Lei amount, Told told) {}

  /** @param payments finds a payment by its id */
  public static Answer of(BankTransaction movement, Function<UUID, Optional<Ordered>> payments) {
    var named = movement.reference() == null ? Optional.<UUID>empty() : PaymentReference.parse(movement.reference());
    return named.isEmpty() ? OTHER : payments.apply(named.get()).map(payment -> about(movement, payment)).orElse(UNKNOWN);
  }

  private static Answer about(BankTransaction movement, Ordered payment) {
    var says = movement.incoming() ? Told.RETURNED : Told.PAID;
    if (!movement.amount().equals(payment.amount())) {
      return SUM_DIFFERS;
    }
    if (payment.told() == says || payment.told() == Told.RETURNED) {
      return TOLD_BEFORE;
    }
    if (payment.told() == Told.NOT_SENT || says == Told.RETURNED && payment.told() != Told.PAID) {
      return OUT_OF_ORDER;
    }
    return says == Told.PAID ? PAID : RETURNED;
  }
}
