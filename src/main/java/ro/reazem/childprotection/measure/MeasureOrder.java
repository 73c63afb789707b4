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
 */
record MeasureOrder(UUID key, MeasureType type, Category category, DecisionBody body, String number, LocalDate decidedOn, LocalDate from, boolean retroactive,
    @Nullable PlaceType placeType, @Nullable UUID placeId, @Nullable UUID carerId, Kinship kinship, @Nullable CarerFitness fitness, SevereCare care,
    ParentalRights rights, @Nullable Long contribution, String visits, String obligations, ParentsConsent parents, ChildsConsent child, boolean heard,
    boolean opposition, String waiver, String splitReason) {

  boolean isOfDirector() {
    return body == DecisionBody.DIRECTOR;
  }
}
