package ro.reazem.events.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * The places of a person were put under protection, or that protection ended (victimă, adresă secretă); the event restates it. Who
 * it is about stays known; where they live is then kept from the other modules.
 *
 * @param name of the person, as printed
 * @param unitId the unit that answers for the protection
 * @param responsibleId the officer who answers for it
 * @param until the last day foreseen, null when none is
 * @param ended whether it no longer stands
 */
public record PersonSheltered(UUID protectionId, long revision, Instant occurredAt, UUID personId, String name, UUID unitId,
    UUID responsibleId, LocalDate since, @Nullable LocalDate until, boolean ended) implements DomainEvent {}
