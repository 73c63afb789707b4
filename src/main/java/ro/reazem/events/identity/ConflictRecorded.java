package ro.reazem.events.identity;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;

/**
 * An officer is kept out of a case, or out of all cases of a person (conflict de interese, persoană acuzată); the event restates it.
 *
 * @param caseRef the case, null when it is about a person
 * @param personId the person, null when it is about one case
 * @param ended whether it no longer stands
 */
public record ConflictRecorded(UUID conflictId, long revision, Instant occurredAt, UUID officerId, @Nullable CaseRef caseRef,
    @Nullable UUID personId, boolean ended) implements DomainEvent {}
