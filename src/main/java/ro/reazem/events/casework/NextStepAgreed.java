package ro.reazem.events.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;

/**
 * It was agreed what an officer does next on a case, and until when (pas următor convenit).
 *
 * @param stepId the step, the same when it is dropped
 * @param byOfficer who wrote it down
 * @param officerId who is to do it
 * @param text what is to be done
 */
public record NextStepAgreed(UUID stepId, Instant occurredAt, CaseRef caseRef, UUID byOfficer, UUID officerId, String text, LocalDate dueOn)
    implements DomainEvent {}
