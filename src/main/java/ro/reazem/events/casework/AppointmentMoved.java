package ro.reazem.events.casework;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * An appointment was moved to another time, or others are to be there (reprogramare).
 *
 * @param byOfficer who did it
 * @param reason why, as recorded
 */
public record AppointmentMoved(AppointmentState state, Instant occurredAt, UUID byOfficer, String reason) implements DomainEvent {}
