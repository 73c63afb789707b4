package ro.reazem.financialaid.dwelling;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.housing.HousingOutcome;

/**
 * The offer of a dwelling to the family at a place of the list (oferta de repartizare).
 *
 * @param list how the list is cited
 * @param assessment the conditions as they were looked at again on the day of the offer (Legea 114/1996, art. 42 and 48)
 * @param answerUntil the last day of the term of answer; null until its receipt is recorded
 * @param consequence what followed a refusal or silence; null without one
 * @param endedOn the day on which the family gave up what it had taken, or the offer was taken back; null otherwise
 */
public record Offer(UUID id, UUID dwellingId, UUID fileId, String fileNumber, String list, int place, LocalDate offeredOn, UUID offeredById,
    String offeredBy, HousingOutcome assessment, OfferState state, @Nullable LocalDate receivedOn, @Nullable LocalDate answerUntil,
    @Nullable LocalDate answeredOn, String note, @Nullable String answeredBy, @Nullable String consequence, @Nullable LocalDate endedOn,
    String endNote, @Nullable String endedBy) {

  public boolean waits() {
    return state == OfferState.MADE;
  }

  /** Whether the dwelling is still kept for the family, or was let to it. */
  public boolean holds() {
    return state == OfferState.MADE || state == OfferState.ACCEPTED;
  }
}
