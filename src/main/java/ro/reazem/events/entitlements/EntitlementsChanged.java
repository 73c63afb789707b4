package ro.reazem.events.entitlements;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * The amounts of many rights were changed at once, as when all are raised with a figure of the law (indexare). Each change is told as it would be alone;
 * whoever listens to single changes listens to these too.
 *
 * @param batchId tells one group from another
 */
public record EntitlementsChanged(UUID batchId, Instant occurredAt, List<EntitlementChanged> changes) implements DomainEvent {}
