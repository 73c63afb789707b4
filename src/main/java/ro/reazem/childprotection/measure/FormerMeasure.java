package ro.reazem.childprotection.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.place.PlaceType;
import ro.reazem.kernel.DateRange;

/**
 * A measure that was ordered before the file came here, as its decision says it (măsură preluată).
 *
 * @param key of what the row says; the same row has the same
 * @param until its last day, null while it runs
 * @param placeId the service of the register, null for a person or a place the register does not have
 * @param carerId the person who receives the child, null where nobody is named
 * @param evaluatedOn when that person was evaluated, null where the file does not say it
 * @param severe when a certificate of severe handicap is valid, null without one
 */
public record FormerMeasure(UUID key, MeasureType type, Category category, DecisionBody body, String number, LocalDate decidedOn, LocalDate from,
    @Nullable LocalDate until, @Nullable EndReason endReason, @Nullable PlaceType placeType, @Nullable UUID placeId, @Nullable UUID carerId,
    ParentalRights rights, ParentsConsent parents, ChildsConsent child, boolean heard, @Nullable LocalDate evaluatedOn, @Nullable DateRange severe) {

  public boolean isRunning() {
    return until == null;
  }

  /** Whether it is looked at again every three months (art. 72). */
  public boolean isReviewed() {
    return isRunning() && (type == MeasureType.PLACEMENT || type == MeasureType.SPECIALISED_SUPERVISION);
  }

  public boolean isOfDirectorAtOnce() {
    return type == MeasureType.EMERGENCY_PLACEMENT && body == DecisionBody.DIRECTOR;
  }

  /** Whether both are in force on a day and the law does not allow them together. */
  public boolean overlaps(FormerMeasure other) {
    boolean apart = until != null && until.isBefore(other.from) || other.until != null && other.until.isBefore(from);
    return !apart && (type == MeasureType.SPECIALISED_SUPERVISION) == (other.type == MeasureType.SPECIALISED_SUPERVISION);
  }

  MeasureOrder asOrder() {
    return new MeasureOrder(key, type, category, body, number, decidedOn, from, true, placeType, placeId, carerId, ro.reazem.childprotection.place.Kinship.NONE,
        fitness(), care(), rights, null, "", "", parents, child, heard, false, "", "", "", null);
  }

  @Nullable CarerFitness fitness() {
    return evaluatedOn == null ? null : new CarerFitness(evaluatedOn, null, true);
  }

  /** That a child with severe handicap depends on such care was for whoever placed it to document. */
  SevereCare care() {
    return severe == null || placeType != PlaceType.DISABILITY_CENTRE ? SevereCare.NONE : new SevereCare(severe, true, true);
  }
}
