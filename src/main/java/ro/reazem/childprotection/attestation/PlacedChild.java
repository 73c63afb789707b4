package ro.reazem.childprotection.attestation;

import java.util.UUID;
import ro.reazem.kernel.DateRange;

/** A child who lives at a carer for a time (copil plasat). */
public record PlacedChild(UUID personId, DateRange period) {}
