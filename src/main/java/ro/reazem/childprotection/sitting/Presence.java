package ro.reazem.childprotection.sitting;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * Somebody sitting on a seat of the commission for a time (prezența la ședință).
 *
 * @param mandateId by which mandate, that of the member or of the substitute
 * @param leftAt when the person left, null while sitting
 */
record Presence(UUID seatId, UUID mandateId, String name, Instant arrivedAt, @Nullable Instant leftAt) implements ValueObject {

  Presence {
    RuleViolated.require(leftAt == null || leftAt.isAfter(arrivedAt), "childprotection.sitting.leavesBefore");
  }

  /** The moment of leaving no longer counts. */
  boolean at(Instant moment) {
    return !arrivedAt.isAfter(moment) && (leftAt == null || leftAt.isAfter(moment));
  }
}
