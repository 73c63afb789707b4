package ro.reazem.events.casework;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;

/**
 * A legal deadline moved: extended on a ground of its own, or counted anew after a day was granted free.
 *
 * @param ground why, as cited
 */
public record DeadlineMoved(DeadlineState state, Instant occurredAt, String ground) implements DomainEvent {}
