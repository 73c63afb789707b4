package ro.reazem.events.people;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * A merge was undone: the two records are two persons again. Whoever followed it puts back what it moved, and gives the absorbed
 * record what was assigned to it.
 *
 * @param revision grows with every change of the merge; an event with a lower one is old news
 */
public record PersonsUnmerged(UUID mergeId, UUID survivorId, UUID absorbedId, long revision, Instant occurredAt) implements DomainEvent {}
