package ro.reazem.events.casework;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A case was closed (închis).
 *
 * @param byOfficer who did it, null when a rule did
 * @param outcome how it ended, as recorded
 */
public record CaseClosed(CaseState state, Instant occurredAt, @Nullable UUID byOfficer, String outcome) implements DomainEvent {}
