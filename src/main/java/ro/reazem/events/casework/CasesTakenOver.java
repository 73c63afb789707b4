package ro.reazem.events.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * Many cases that an earlier system had settled were taken over at once (preluare). Each is told as it stands, opened and closed with us on one day;
 * whoever listens to opened and closed cases listens to these too.
 *
 * @param batchId tells one group from another
 * @param byOfficer who released the taking over
 */
public record CasesTakenOver(UUID batchId, Instant occurredAt, UUID byOfficer, List<CaseState> cases) implements DomainEvent {}
