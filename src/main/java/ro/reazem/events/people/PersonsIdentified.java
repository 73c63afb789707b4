package ro.reazem.events.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * The CNPs of many persons were entered at once, as from a file. Each is told once, and as it would be alone; whoever listens to
 * single ones listens to these too. Apart from the other facts for the same reason.
 *
 * @param batchId tells one group from another
 */
public record PersonsIdentified(UUID batchId, Instant occurredAt, List<PersonIdentified> persons) implements DomainEvent {}
