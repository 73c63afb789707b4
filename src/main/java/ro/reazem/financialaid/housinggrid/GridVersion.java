package ro.reazem.financialaid.housinggrid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.housing.PointsGrid;

/** A version of a points grid with who entered, confirmed or withdrew it. */
record GridVersion(UUID id, PointsGrid grid, LocalDate from, @Nullable LocalDate until, UUID enteredById, String enteredBy, Instant enteredAt,
    @Nullable String confirmedBy, @Nullable Instant confirmedAt, @Nullable String withdrawnBy, @Nullable String withdrawnReason) {

  public boolean isWithdrawn() {
    return withdrawnReason != null;
  }

  public boolean isInForceOn(LocalDate day) {
    return !isWithdrawn() && !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
