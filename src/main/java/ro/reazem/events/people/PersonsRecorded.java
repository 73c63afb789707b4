package ro.reazem.events.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * Many persons were entered at once, as from a file. Each of them is told once, and as it would be alone; whoever listens to single
 * persons listens to these too.
 *
 * @param batchId tells one group from another
 */
public record PersonsRecorded(UUID batchId, Instant occurredAt, List<PersonRecorded> persons) implements DomainEvent {}
