package ro.reazem.childprotection.attestation;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What the Commission said when it looked at an attest again (aviz CPC).
 *
 * @param given whether it endorsed the attest; one that it did not endorse no longer allows placements
 */
public record Endorsement(LocalDate on, String decision, boolean given) implements ValueObject {}
