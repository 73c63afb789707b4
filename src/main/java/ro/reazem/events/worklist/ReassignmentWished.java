package ro.reazem.events.worklist;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;

/**
 * A head wishes a case to be given to an officer (repartizare). The context that owns the case does it and tells CaseAssigned, or answers
 * ReassignmentRefused.
 *
 * @param wishId the wish, which a refusal names
 * @param byOfficer the head, whose right to give the case was checked
 * @param byName the head's name, for the history of the case
 * @param toOfficer who is to be responsible
 */
public record ReassignmentWished(UUID wishId, Instant occurredAt, CaseRef caseRef, UUID byOfficer, String byName, UUID toOfficer,
    String reason) implements DomainEvent {}
