package ro.reazem.events.casework;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A case was suspended with a ground (suspendat).
 *
 * @param byOfficer who did it, null when a rule did
 * @param ground why, as recorded
 */
public record CaseSuspended(CaseState state, Instant occurredAt, @Nullable UUID byOfficer, String ground) implements DomainEvent {}
