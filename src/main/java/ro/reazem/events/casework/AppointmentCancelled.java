package ro.reazem.events.casework;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * An appointment was called off before its time (programare anulată).
 *
 * @param byOfficer who did it
 * @param reason why, as recorded
 */
public record AppointmentCancelled(AppointmentState state, Instant occurredAt, UUID byOfficer, String reason) implements DomainEvent {}
