package ro.reazem.financialaid.justification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * What became of the proof of use of one aid.
 *
 * @param since day of the disposition, from which the term runs
 * @param proved what the receipts come to
 * @param note why the rest is to be recovered; empty else
 * @param recovery the proposal of the disposition that recovers the rest, open or signed; null while there is none
 */
record Justification(UUID applicationId, UUID entitlementId, Lei granted, LocalDate since, State state, Lei proved,
    @Nullable String settledBy, @Nullable Instant settledAt, String note, @Nullable UUID recovery) {

  /** Receipts are awaited, the whole sum is proved, or the rest was proposed for recovery. */
  enum State {
    DUE, JUSTIFIED, RECOVERY;

    /** The kind of tag it is shown with. */
    public String tag() {
      return switch (this) {
        case DUE -> "warn";
        case JUSTIFIED -> "ok";
        case RECOVERY -> "crit";
      };
    }
  }

  public boolean isDue() {
    return state == State.DUE;
  }

  /** Whether the rest still needs the disposition that recovers it. */
  public boolean awaitsRecovery() {
    return state == State.RECOVERY && recovery == null;
  }

  /** What no receipt proves. */
  public Lei unproved() {
    return granted.minus(proved).max(Lei.ZERO);
  }

  public boolean isProved() {
    return granted.atMost(proved);
  }
}
