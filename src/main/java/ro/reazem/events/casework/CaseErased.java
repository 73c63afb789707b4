package ro.reazem.events.casework;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;

/**
 * A module erased what it held of a case (date șterse).
 *
 * @param erasureId the erasure it answers
 * @param module the id of the module
 * @param items how many records were erased or blanked; zero when there was nothing
 */
public record CaseErased(UUID erasureId, Instant occurredAt, CaseRef caseRef, String module, int items) implements DomainEvent {}
