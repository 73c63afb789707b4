package ro.reazem.childprotection.carerfile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.attestation.Arrival;

/**
 * Children who come to a carer together, to be entered (convenții de plasament noi).
 *
 * @param caseId the case that they come by, null when there is none here
 * @param number the number of the agreement
 */
public record NewAgreement(UUID carerId, @Nullable UUID caseId, String number, Arrival arrival) {}
