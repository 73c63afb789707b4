package ro.reazem.events.acts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;

/**
 * An act of a case was signed and bears its number (act semnat).
 *
 * @param number as registers write it, such as 312/2026
 * @param byOfficer the signatory
 */
public record ActSigned(UUID actId, Instant occurredAt, CaseRef caseRef, String number, LocalDate datedOn, UUID byOfficer) implements DomainEvent {}
