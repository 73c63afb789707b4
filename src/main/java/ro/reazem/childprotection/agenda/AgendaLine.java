package ro.reazem.childprotection.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A matter on the agenda of one meeting (punct pe ordinea de zi), with what became of it there.
 *
 * @param debate what was said, for the minutes
 * @param reason why it was postponed
 */
public record AgendaLine(UUID id, UUID meetingId, ItemId itemId, int position, String debate, @Nullable Instant debatedAt,
    @Nullable Outcome outcome, int votesFor, int against, int abstained, int quorum, boolean byTieRule, String reason, @Nullable LocalDate newDate,
    @Nullable Instant concludedAt)
    implements ValueObject {

  /** What became of a matter at a meeting (soluția). */
  public enum Outcome {
    ADMITTED, REJECTED, POSTPONED;

    /** The kind of tag it is shown with. */
    public String tag() {
      return this == ADMITTED ? "ok" : this == REJECTED ? "crit" : "warn";
    }
  }
}
