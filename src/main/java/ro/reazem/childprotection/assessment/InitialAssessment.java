package ro.reazem.childprotection.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report of the initial assessment with what became of it (raport trimis, aprobat, restituit).
 *
 * @param returnedFor what is to be completed, null unless it was returned
 */
record InitialAssessment(UUID id, String state, InitialContent content, UUID writtenBy, String writtenByName, Instant writtenAt, @Nullable String decidedByName,
    @Nullable Instant decidedAt, @Nullable String returnedFor) {

  public boolean waits() {
    return state.equals("SENT");
  }
}
