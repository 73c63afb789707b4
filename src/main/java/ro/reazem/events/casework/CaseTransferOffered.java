package ro.reazem.events.casework;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A case was offered to another unit or officer (propus spre transfer); it stays where it is until that is accepted.
 *
 * @param byOfficer who did it, null when a rule did
 * @param toOfficerId the officer it is offered to, null when the unit may choose
 */
public record CaseTransferOffered(CaseState state, Instant occurredAt, @Nullable UUID byOfficer, UUID toUnitId,
    @Nullable UUID toOfficerId, String reason) implements DomainEvent {}
