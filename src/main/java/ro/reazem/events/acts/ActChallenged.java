package ro.reazem.events.acts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;

/**
 * An act was challenged (contestație, plângere prealabilă).
 *
 * @param late whether the term had passed
 */
public record ActChallenged(UUID actId, Instant occurredAt, CaseRef caseRef, UUID challengeId, LocalDate lodgedOn, boolean late, UUID byOfficer)
    implements DomainEvent {}
