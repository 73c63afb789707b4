package ro.reazem.events.casework;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * An offered transfer was accepted or refused (transfer acceptat, refuzat); the state is that after it.
 *
 * @param byOfficer who did it, null when a rule did
 * @param reason why it was refused, else empty
 */
public record CaseTransferSettled(CaseState state, Instant occurredAt, @Nullable UUID byOfficer, boolean accepted, String reason)
    implements DomainEvent {}
