package ro.reazem.events.casework;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;

/**
 * A context did not give a case to the officer it was wished for.
 *
 * @param wishId the wish it answers
 * @param code message key of the reason, in the messages of the context
 */
public record ReassignmentRefused(UUID wishId, Instant occurredAt, CaseRef caseRef, String code) implements DomainEvent {}
