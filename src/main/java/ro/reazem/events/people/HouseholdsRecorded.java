package ro.reazem.events.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * Many households were entered at once, as from a file. Each of them is told as it would be alone; whoever listens to
 * single households listens to these too.
 *
 * @param batchId tells one group from another
 */
public record HouseholdsRecorded(UUID batchId, Instant occurredAt, List<HouseholdRecorded> households)
    implements DomainEvent {}
