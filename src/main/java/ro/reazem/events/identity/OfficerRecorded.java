package ro.reazem.events.identity;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * An officer was entered or changed; the event restates what colleagues may know.
 *
 * @param personId the record of the register of persons that the officer is, null where nobody said
 */
public record OfficerRecorded(UUID officerId, long revision, Instant occurredAt, String name, String jobTitle, UUID unitId,
    boolean active, @Nullable UUID personId) implements DomainEvent {}
