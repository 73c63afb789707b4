package ro.reazem.childprotection.attestation;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;

/** The written exception that lets siblings stay together above the number of the attest (excepția pentru frați). */
public record SiblingException(String reason, String givenBy, LocalDate on) implements ValueObject {}
