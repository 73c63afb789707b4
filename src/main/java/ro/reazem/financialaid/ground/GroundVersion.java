package ro.reazem.financialaid.ground;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.emergency.Ground;

/**
 * A version of a ground with who entered it and who confirmed it.
 *
 * @param ground the rules of the version
 * @param until the last day; null while no later version or end is known
 * @param confirmedBy null while only one officer has seen it
 * @param withdrawnReason why it does not count; null while it does
 */
record GroundVersion(UUID id, Ground ground, LocalDate from, @Nullable LocalDate until, UUID enteredById, String enteredBy, Instant enteredAt,
    @Nullable String confirmedBy, @Nullable Instant confirmedAt, @Nullable String withdrawnBy, @Nullable String withdrawnReason) {

  public boolean isWithdrawn() {
    return withdrawnReason != null;
  }

  public boolean isInForceOn(LocalDate day) {
    return !isWithdrawn() && !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
