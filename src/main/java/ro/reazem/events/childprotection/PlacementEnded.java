package ro.reazem.events.childprotection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;

/**
 * A placement ended (încetarea plasamentului).
 *
 * @param revision of one placement, over all events about it
 * @param lastDay the last day on which the child lived there by it; the day before the first one when it never began
 * @param replaced whether another measure follows on the next day (înlocuire)
 */
public record PlacementEnded(UUID placementId, long revision, Instant occurredAt, CaseRef decidedIn, UUID childId, LocalDate lastDay, boolean replaced)
    implements DomainEvent {}
