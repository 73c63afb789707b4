package ro.reazem.events.identity;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * Access to a case was ended before its time (acces retras).
 *
 * @param byOfficer who ended it
 */
public record AccessEnded(AccessState state, Instant occurredAt, UUID byOfficer) implements DomainEvent {}
