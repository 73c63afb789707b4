package ro.reazem.childprotection.certification;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A certificate that somebody wants to give (certificat propus).
 *
 * @param until the last day on which it is valid
 * @param assistant whether the child has a personal assistant
 * @param palliative whether the A5 certificate and a document of its own say that the child needs palliative care
 * @param listed whether the disease is one of those that the annex of the criteria lists
 */
public record AskedCertificate(Degree degree, boolean assistant, LocalDate from, LocalDate until, boolean palliative, boolean listed)
    implements ValueObject {}
