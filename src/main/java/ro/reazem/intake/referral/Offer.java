package ro.reazem.intake.referral;

import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * A transfer that waits to be accepted (transfer propus).
 *
 * @param officerId the officer it is offered to, null when anybody of the unit may accept
 */
record Offer(UUID unitId, @Nullable UUID officerId, String reason) implements ValueObject {

  Offer {
    RuleViolated.require(reason.strip().length() >= 3, "intake.entry.reasonMissing");
  }

  boolean isFor(UUID officer) {
    return officerId == null || officerId.equals(officer);
  }
}
