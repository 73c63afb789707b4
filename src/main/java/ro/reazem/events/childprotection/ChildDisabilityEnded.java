package ro.reazem.events.childprotection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;

/**
 * A certificate of disability of a child is no longer valid (pierderea valabilității certificatului); what was granted on it ends too.
 *
 * @param revision over all events about one certificate they count 1, 2
 * @param lastDay the last day on which it was valid; the day before it began when it never was
 */
public record ChildDisabilityEnded(UUID certificateId, long revision, Instant occurredAt, CaseRef decidedIn, UUID childId, LocalDate lastDay,
    ChildDisabilityEnding why) implements DomainEvent {}
