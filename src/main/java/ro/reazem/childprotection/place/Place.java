package ro.reazem.childprotection.place;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service or carer of the register where a child may live (locul de plasament).
 *
 * @param licensedUntil the last day of the licence, null when it has none
 * @param closedForAdmission whether nobody new is received
 * @param headId the account of whoever heads it, who answers for no child there; null while nobody named them
 * @param version how often it was changed
 */
public record Place(UUID id, PlaceType type, String name, String address, String licence, @Nullable LocalDate licensedUntil, int capacity, int lowestAge,
    int highestAge, String sex, boolean publicService, boolean closedForAdmission, UUID unitId, @Nullable UUID headId,
    long version) {

  public boolean isLicenceOverOn(LocalDate day) {
    return licensedUntil != null && licensedUntil.isBefore(day);
  }
}
