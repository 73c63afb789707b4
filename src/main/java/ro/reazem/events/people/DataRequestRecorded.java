package ro.reazem.events.people;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * A request of a person about their own data was received, or answered or refused (cerere de exercitare a drepturilor).
 *
 * @param settled whether it has its answer or refusal; it does not open again
 */
public record DataRequestRecorded(UUID requestId, Instant occurredAt, UUID personId, boolean settled) implements DomainEvent {}
