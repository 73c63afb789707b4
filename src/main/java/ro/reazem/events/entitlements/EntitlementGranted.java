package ro.reazem.events.entitlements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;

/**
 * A right to money was granted (drept stabilit) by an act.
 *
 * @param entitlementId the right, the same in every later event about it
 * @param revision of one right, over all events about it, they count 1, 2, 3 and so on; whoever hears of one waits for those before it
 * @param decidedIn the case that led to it
 * @param holderId the person entitled (titular)
 * @param benefit code of the benefit, such as VMI
 * @param monthly gross amount for a whole month
 * @param from first month's first day
 * @param until last day, or null until further notice
 */
public record EntitlementGranted(UUID entitlementId, long revision, Instant occurredAt, CaseRef decidedIn, UUID holderId,
    String benefit, Lei monthly, LocalDate from, @Nullable LocalDate until) implements DomainEvent {}
