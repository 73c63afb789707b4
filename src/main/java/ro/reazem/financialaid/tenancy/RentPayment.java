package ro.reazem.financialaid.tenancy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * A rent that was received (chiria încasată), as an officer entered it.
 *
 * @param document the receipt, payment order or line of the statement of account
 * @param back null unless the entry was wrong and was taken back
 */
record RentPayment(UUID id, LocalDate paidOn, Lei amount, String document, String enteredBy, @Nullable Back back) {

  /** That it was taken back (storno). */
  record Back(Instant at, String by, String reason) {}

  public boolean counts() {
    return back == null;
  }

  static Lei total(List<RentPayment> payments) {
    return payments.stream().filter(RentPayment::counts).map(RentPayment::amount).reduce(Lei.ZERO, Lei::plus);
  }
}
