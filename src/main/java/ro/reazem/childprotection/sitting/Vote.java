package ro.reazem.childprotection.sitting;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The vote of a seat about one matter (vot); the secretary has none.
 *
 * @param name whoever voted, member or substitute
 * @param opinion a separate opinion (opinie separată), empty when there is none
 */
record Vote(UUID seatId, UUID mandateId, String name, Choice choice, String opinion, Instant castAt) implements ValueObject {

  /** For, against, or neither. */
  enum Choice {
    FOR, AGAINST, ABSTAINS
  }
}
