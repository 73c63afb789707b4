package ro.reazem.events.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Address;

/**
 * A household was entered in the register or its address or membership changed; the event restates all of it, past
 * memberships included.
 *
 * @param revision grows with every change of the household; an event with a lower one is old news
 */
public record HouseholdRecorded(UUID householdId, long revision, Instant occurredAt, Address address,
    List<Membership> memberships) implements DomainEvent {

  /**
   * A person living in the household for a time, both days included.
   *
   * @param until the last day, or null while it lasts
   */
  public record Membership(UUID personId, HouseholdRole role, LocalDate since, @Nullable LocalDate until) {}
}
