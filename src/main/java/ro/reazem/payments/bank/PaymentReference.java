package ro.reazem.payments.bank;

import java.util.Optional;
import java.util.UUID;

/** The reference by which the bank names a payment in its answers (referință cap la cap): the id of the payment, without hyphens. */
public final class PaymentReference {

  private static final String FORM = "[0-9a-f]{32}";

  private PaymentReference() {}

  public static String of(UUID payment) {
    return payment.toString().replace("-", "");
  }

  /** The payment named, nothing when the reference is not one of ours; banks may have changed its letters. */
  public static Optional<UUID> parse(String reference) {
    var small = reference.strip().toLowerCase(java.util.Locale.ROOT);
    return small.matches(FORM)
        ? Optional.of(new UUID(Long.parseUnsignedLong(small.substring(0, 16), 16), Long.parseUnsignedLong(small.substring(16), 16))) : Optional.empty();
  }
}
