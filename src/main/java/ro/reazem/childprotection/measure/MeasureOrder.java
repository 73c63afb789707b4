package ro.reazem.childprotection.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.place.Kinship;
import ro.reazem.childprotection.place.PlaceType;

/**
 * What a decision orders for the child of a case (dispozitivul).
 *
 * @param placeId the service or carer of the register, null for a person that is not in it
 * @param carerId the person of the register of persons who receives the child
 * @param servicePlan number and day of the service plan that was carried out before, empty without one
 * @param communicatedOn when the judgment was communicated, null while it was not
 */
record MeasureOrder(UUID key, MeasureType type, Category category, DecisionBody body, String number, LocalDate decidedOn, LocalDate from, boolean retroactive,
    @Nullable PlaceType placeType, @Nullable UUID placeId, @Nullable UUID carerId, Kinship kinship, @Nullable CarerFitness fitness, SevereCare care,
    ParentalRights rights, @Nullable Long contribution, String visits, String obligations, ParentsConsent parents, ChildsConsent child, boolean heard,
    boolean opposition, String waiver, String splitReason, String servicePlan, @Nullable LocalDate communicatedOn) {

  boolean isOfDirector() {
    return body == DecisionBody.DIRECTOR;
  }
}
