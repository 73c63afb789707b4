package ro.reazem.events.identity;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * An officer was let into a case for a time: by itself with a reason (acces de urgență), or by whoever is responsible for the case.
 *
 * @param byOfficer who let the officer in; the officer itself in an emergency
 * @param emergency whether the officer took the access itself
 */
public record AccessGranted(AccessState state, Instant occurredAt, UUID byOfficer, boolean emergency, String reason)
    implements DomainEvent {}
