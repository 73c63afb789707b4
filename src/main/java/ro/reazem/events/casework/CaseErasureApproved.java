package ro.reazem.events.casework;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;

/**
 * The file of a case is destroyed after its selection was approved: every module erases what it holds of the case beyond what the law keeps,
 * and answers with CaseErased (ștergere după selecționare).
 *
 * @param erasureId what the answer names; the same however often it is delivered
 * @param byOfficer the second officer, who confirmed the destruction
 * @param decisionNumber number and day of the approval by the National Archives, as cited
 */
public record CaseErasureApproved(UUID erasureId, Instant occurredAt, CaseRef caseRef, UUID byOfficer, String decisionNumber) implements DomainEvent {}
