package ro.reazem.events.entitlements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;

/** The amount of a right was changed (modificare) by an act, from a month on. */
public record EntitlementChanged(UUID entitlementId, long revision, Instant occurredAt, CaseRef decidedIn, Lei monthly,
    LocalDate from) implements DomainEvent {}
