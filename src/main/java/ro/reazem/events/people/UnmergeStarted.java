package ro.reazem.events.people;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * A merge is about to be undone: whoever followed it finds what came to the survivor since and answers with {@link MergeFollowed}.
 *
 * @param revision grows with every change of the merge; an event with a lower one is old news
 */
public record UnmergeStarted(UUID mergeId, UUID survivorId, UUID absorbedId, long revision, Instant occurredAt) implements DomainEvent {}
