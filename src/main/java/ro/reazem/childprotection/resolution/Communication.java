package ro.reazem.childprotection.resolution;

import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.agenda.CalledRole;
import ro.reazem.kernel.RuleViolated;

/**
 * The communication of a resolution to one addressee (comunicarea hotărârii).
 *
 * @param extractRevision the extract that was sent instead of the resolution; null when the resolution was
 * @param receivedOn the day of the receipt, from which the term of appeal runs; null while it is not known
 */
record Communication(UUID id, UUID resolutionId, String addressee, CalledRole role, String address, @Nullable CommunicationWay way, @Nullable LocalDate sentOn,
    @Nullable LocalDate receivedOn, String proof, @Nullable Integer extractRevision) implements ValueObject {

  Communication {
    RuleViolated.require((way == null) == (sentOn == null), "childprotection.resolution.sentWithoutDay");
    RuleViolated.require(receivedOn == null || sentOn != null && !receivedOn.isBefore(sentOn), "childprotection.resolution.receivedBefore");
    RuleViolated.require(receivedOn == null || proof.strip().length() >= 3, "childprotection.resolution.proofMissing");
  }

  Communication sent(@Nullable CommunicationWay by, @Nullable LocalDate on, @Nullable LocalDate received, String provenBy) {
    return new Communication(id, resolutionId, addressee, role, address, by, on, received, provenBy, extractRevision);
  }

  Communication asExtract(int revision) {
    return new Communication(id, resolutionId, addressee, role, address, way, sentOn, receivedOn, proof, revision);
  }
}
