package ro.reazem.events.casework;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A case was given to an officer, or to another one (repartizat).
 *
 * @param byOfficer who did it, null when a rule did
 * @param formerId who was responsible before, null when nobody was
 * @param reason why, empty when none was asked for
 */
public record CaseAssigned(CaseState state, Instant occurredAt, @Nullable UUID byOfficer, @Nullable UUID formerId,
    String reason) implements DomainEvent {}
