package ro.reazem.events.casework;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A case was opened (deschis).
 *
 * @param byOfficer who did it, null when a rule did
 */
public record CaseOpened(CaseState state, Instant occurredAt, @Nullable UUID byOfficer) implements DomainEvent {}
