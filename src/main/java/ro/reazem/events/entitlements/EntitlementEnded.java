package ro.reazem.events.entitlements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;

/** A right ended (încetare) by an act; the day given is the last one it covers. */
public record EntitlementEnded(UUID entitlementId, long revision, Instant occurredAt, CaseRef decidedIn, LocalDate lastDay)
    implements DomainEvent {}
