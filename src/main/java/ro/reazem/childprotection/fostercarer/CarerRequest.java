package ro.reazem.childprotection.fostercarer;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.childprotection.attestation.AttestLimits;

/**
 * The request of whoever wants to become a foster carer (cererea de evaluare): it states how many children, of which ages, whether with
 * disabilities, whether in emergencies or respite.
 *
 * @param registeredNumber the number it has in the registry
 */
record CarerRequest(LocalDate on, String registeredNumber, AttestLimits wished) implements ValueObject {}
