package ro.reazem.events.casework;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A suspended case was taken up again (reluat).
 *
 * @param byOfficer who did it, null when a rule did
 */
public record CaseResumed(CaseState state, Instant occurredAt, @Nullable UUID byOfficer) implements DomainEvent {}
