package ro.reazem.events.casework;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A closed case was opened again under its number (redeschis).
 *
 * @param byOfficer who did it, null when a rule did
 * @param reason why, as recorded
 */
public record CaseReopened(CaseState state, Instant occurredAt, @Nullable UUID byOfficer, String reason) implements DomainEvent {}
