package ro.reazem.events.acts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;

/**
 * An act was replaced or revoked by a newer one (act înlocuit, revocat).
 *
 * @param byActId the newer act
 * @param revoked false when it was replaced
 */
public record ActSuperseded(UUID actId, Instant occurredAt, CaseRef caseRef, UUID byActId, LocalDate since, boolean revoked, UUID byOfficer)
    implements DomainEvent {}
