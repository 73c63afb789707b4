package ro.reazem.events.childprotection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;

/**
 * A young person leaves protection as an adult who still needs support (tânăr care părăsește sistemul de protecție); whoever protects adults takes them on.
 *
 * @param announcementId told once
 * @param on the day of leaving, foreseen or past
 * @param support what is asked for, by codes of child protection such as HOUSING
 * @param toUnit the unit that is asked to take the person on, null where nobody said
 * @param byOfficer who announced, null in what was told before this was
 */
public record YoungPersonAnnounced(UUID announcementId, Instant occurredAt, CaseRef announcedIn, UUID personId, LocalDate on, List<String> support,
    @Nullable UUID toUnit, @Nullable UUID byOfficer) implements DomainEvent {}
