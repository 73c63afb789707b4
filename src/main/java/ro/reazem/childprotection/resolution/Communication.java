package ro.reazem.childprotection.resolution;

import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * The communication of a resolution to one addressee (comunicarea hotărârii).
 *
 * @param receivedOn the day of the receipt, from which the term of appeal runs; null while it is not known
 */
record Communication(UUID id, UUID resolutionId, String addressee, String address, @Nullable CommunicationWay way, @Nullable LocalDate sentOn,
    @Nullable LocalDate receivedOn, String proof) implements ValueObject {

  Communication {
    RuleViolated.require((way == null) == (sentOn == null), "childprotection.resolution.sentWithoutDay");
    RuleViolated.require(receivedOn == null || sentOn != null && !receivedOn.isBefore(sentOn), "childprotection.resolution.receivedBefore");
    RuleViolated.require(receivedOn == null || proof.strip().length() >= 3, "childprotection.resolution.proofMissing");
  }
}
