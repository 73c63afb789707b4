package ro.reazem.events.casework;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * The time of an appointment came: it was held, or nobody was found, as its state tells (programare ținută).
 *
 * @param byOfficer who did it
 */
public record AppointmentHeld(AppointmentState state, Instant occurredAt, UUID byOfficer) implements DomainEvent {}
