package ro.reazem.events.intake;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * Routed work was taken back by the registry before it was answered, such as when it was sent to the wrong context.
 *
 * @param reason why, as recorded
 */
public record RoutedWorkWithdrawn(UUID routingId, Instant occurredAt, UUID byOfficer, String reason) implements DomainEvent {}
