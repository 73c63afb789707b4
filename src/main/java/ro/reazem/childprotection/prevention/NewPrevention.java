package ro.reazem.childprotection.prevention;

import java.time.Instant;
import java.util.UUID;

/**
 * A child identified as at risk of separation (identificarea copilului aflat în risc de separare).
 *
 * @param service the public social assistance service that follows the family (SPAS)
 * @param entry number of the registration
 */
record NewPrevention(UUID oneTimeKey, UUID childId, String service, PreventionTrigger trigger, String entry, Instant registeredAt,
    Observation sheet) {}
