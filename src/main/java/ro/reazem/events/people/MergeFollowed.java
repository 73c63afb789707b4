package ro.reazem.events.people;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * A module answers about a merge that is being undone: how much came to the survivor since, and how much of it nobody has assigned
 * yet. The last answer of a module counts.
 *
 * @param module the id of the module that answers
 */
public record MergeFollowed(UUID mergeId, String module, Instant occurredAt, int added, int unassigned) implements DomainEvent {}
