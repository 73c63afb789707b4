package ro.reazem.events.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * An officer is absent for some days and a colleague stands in (absență cu înlocuitor); the event restates it.
 *
 * @param substituteId who sees and works on the cases meanwhile, null when nobody was named
 * @param until the last day
 * @param withdrawn whether it was taken back
 */
public record AbsenceRecorded(UUID absenceId, long revision, Instant occurredAt, UUID officerId, @Nullable UUID substituteId,
    LocalDate since, LocalDate until, boolean withdrawn) implements DomainEvent {}
