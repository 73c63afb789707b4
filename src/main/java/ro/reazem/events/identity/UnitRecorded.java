package ro.reazem.events.identity;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * An organisational unit (direcție, serviciu, birou, compartiment) was entered or changed; the event restates it.
 *
 * @param parentId the unit above, null for the institution itself
 */
public record UnitRecorded(UUID unitId, long revision, Instant occurredAt, String name, @Nullable UUID parentId,
    boolean active) implements DomainEvent {}
