package ro.reazem.events.acts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;

/**
 * An act was communicated to one of its addressees (act comunicat); its terms of challenge run from that day.
 *
 * @param communicationId tells the addressees of one act apart
 */
public record ActCommunicated(UUID actId, Instant occurredAt, CaseRef caseRef, UUID communicationId, LocalDate communicatedOn, UUID byOfficer)
    implements DomainEvent {}
