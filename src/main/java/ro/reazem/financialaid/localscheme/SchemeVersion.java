package ro.reazem.financialaid.localscheme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.local.LocalScheme;

/**
 * A version of the definition of a local aid with what was done to it (versiune a regulamentului).
 *
 * @param until its last day; null while nothing ends it
 * @param withdrawnReason why it was entered wrongly; null while it counts
 */
record SchemeVersion(UUID id, LocalScheme scheme, LocalDate from, @Nullable LocalDate until, UUID enteredById, String enteredBy, Instant enteredAt,
    @Nullable String confirmedBy, @Nullable Instant confirmedAt, @Nullable String withdrawnBy, @Nullable String withdrawnReason) {

  public boolean isWithdrawn() {
    return withdrawnReason != null;
  }

  public boolean isConfirmed() {
    return confirmedBy != null;
  }

  /** Whether requests of a day follow it. */
  public boolean isInForceOn(LocalDate day) {
    return !isWithdrawn() && isConfirmed() && !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
