package ro.reazem.events.casework;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;

/**
 * A legal deadline stopped running (suspendat).
 *
 * @param ground why, as cited
 */
public record DeadlineSuspended(DeadlineState state, Instant occurredAt, String ground) implements DomainEvent {}
