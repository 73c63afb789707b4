package ro.reazem.childprotection.commission;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the commission answered to a proposal (răspunsul comisiei).
 *
 * @param about what the proposing feature said it is about
 * @param resolutionId the resolution, null when there is none yet
 * @param number its number with the day, such as 12 din 16.03.2026; empty when there is none
 * @param text the solution, the reason of postponing or what is missing
 * @param newDate until when it was postponed
 */
public record CommissionDecided(UUID itemId, @Nullable UUID caseId, @Nullable UUID about, Matter matter, Answer answer, LocalDate on,
    @Nullable UUID resolutionId, String number, String text, @Nullable LocalDate newDate) {

  /** Admitted and rejected are told when the resolution has its number; a cancelled number takes both back. */
  public enum Answer {
    RETURNED, POSTPONED, ADMITTED, REJECTED, CANCELLED, WITHDRAWN
  }
}
