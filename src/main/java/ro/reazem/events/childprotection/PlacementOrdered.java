package ro.reazem.events.childprotection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;

/**
 * A child lives elsewhere from a day on, by a measure of protection (plasament, plasament în regim de urgență).
 *
 * @param placementId the measure, the same in the event that ends it
 * @param revision of one placement, over all events about it
 * @param decidedIn the child's case
 * @param at with whom, in one word
 * @param carerId who receives the child at home; null for a service, and where the child lives must stay hidden
 * @param from the first day
 */
public record PlacementOrdered(UUID placementId, long revision, Instant occurredAt, CaseRef decidedIn, UUID childId, Home at, @Nullable UUID carerId,
    LocalDate from) implements DomainEvent {

  /** With whom the child lives: a family or person (familie, persoană), a foster carer (asistent maternal), a residential service (serviciu rezidențial). */
  public enum Home {
    FAMILY, FOSTER_CARER, SERVICE
  }
}
