package ro.reazem.events.entitlements;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * Many rights became known at once, as when those of an earlier system are taken over. Each is told once, and as it would be alone, from the first
 * month that is paid here; whoever listens to single grants listens to these too.
 *
 * @param batchId tells one group from another
 */
public record EntitlementsGranted(UUID batchId, Instant occurredAt, List<EntitlementGranted> rights) implements DomainEvent {}
