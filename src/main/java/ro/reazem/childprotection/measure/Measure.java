package ro.reazem.childprotection.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.place.PlaceType;

/**
 * A measure as it was ordered, with how it ended.
 *
 * @param until its last day, null while it runs
 * @param communicatedOn when the judgment was communicated, null while nobody entered it
 */
record Measure(UUID id, MeasureType type, Category category, DecisionBody body, String number, LocalDate decidedOn, LocalDate from, @Nullable LocalDate until,
    @Nullable PlaceType placeType, @Nullable UUID placeId, @Nullable String place, @Nullable LocalDate licensedUntil, @Nullable String carer, boolean severeCare,
    ParentalRights rights, @Nullable Long contribution, String visits, String obligations, @Nullable EndReason endReason, String orderedByName,
    Instant orderedAt, @Nullable String endedByName, @Nullable LocalDate communicatedOn) {

  /** Whether the director may still take it back, as far as its kind goes. */
  public boolean isRevocable() {
    return isRunning() && isDisposition();
  }

  /** Whether it was ordered by a disposition of the director, which is a paper of its own. */
  public boolean isDisposition() {
    return type == MeasureType.EMERGENCY_PLACEMENT && body == DecisionBody.DIRECTOR;
  }

  public boolean isRunning() {
    return until == null;
  }
}
