package ro.reazem.events.casework;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * An appointment of a case was planned (programare făcută).
 *
 * @param byOfficer who did it
 */
public record AppointmentPlanned(AppointmentState state, Instant occurredAt, UUID byOfficer) implements DomainEvent {}
