package ro.reazem.intake.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Under which number, when and by whom a referral was received (primirea sesizării).
 *
 * @param number that of its entry in the registry, such as 422/2026
 */
record Receipt(String number, Instant registeredAt, LocalDate registeredOn, UUID registryUnitId, UUID registeredBy, String registeredByName)
    implements ValueObject {}
