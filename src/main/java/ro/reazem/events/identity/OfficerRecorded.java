package ro.reazem.events.identity;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/** An officer was entered or changed; the event restates what colleagues may know. */
public record OfficerRecorded(UUID officerId, long revision, Instant occurredAt, String name, String jobTitle, UUID unitId,
    boolean active) implements DomainEvent {}
