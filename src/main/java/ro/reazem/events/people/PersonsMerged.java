package ro.reazem.events.people;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * Two records turned out to be of one person: from now on everything of the absorbed one is the survivor's. Whoever keeps the id of
 * a person follows, and writes down what it moved; what is frozen keeps the id it was made with.
 *
 * @param revision grows with every change of the merge; an event with a lower one is old news
 */
public record PersonsMerged(UUID mergeId, UUID survivorId, UUID absorbedId, long revision, Instant occurredAt) implements DomainEvent {}
