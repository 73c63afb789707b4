package ro.reazem.childprotection.carerfile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.attestation.PlacementKind;
import ro.reazem.kernel.DateRange;

/**
 * The placement agreement of one child with one carer (convenție de plasament).
 *
 * @param childName the name as the directory knows it, null where the reader may not know it
 * @param caseId the child's case, null when it was entered without one
 * @param exceptionReason why siblings may be there above the number of the attest, null without an exception
 */
public record Agreement(UUID id, UUID carerId, UUID childId, @Nullable String childName, @Nullable LocalDate bornOn, @Nullable UUID caseId,
    PlacementKind kind, String number, LocalDate from, @Nullable LocalDate until, boolean siblings, @Nullable String exceptionReason,
    @Nullable String exceptionBy, @Nullable EndReason endReason) {

  public boolean isOn(LocalDate day) {
    return new DateRange(from, until).contains(day);
  }
}
