package ro.reazem.events.casework;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;

/**
 * Two cases were linked or their link was undone (conexare).
 *
 * @param linked false when the link was undone
 * @param reason how they belong together, such as siblings
 */
public record CasesLinked(CaseRef one, CaseRef other, Instant occurredAt, @Nullable UUID byOfficer, boolean linked, String reason)
    implements DomainEvent {}
