package ro.reazem.events.casework;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;

/**
 * A legal deadline no longer matters (rămas fără obiect).
 *
 * @param reason why, as recorded
 */
public record DeadlineCancelled(DeadlineState state, Instant occurredAt, String reason) implements DomainEvent {}
