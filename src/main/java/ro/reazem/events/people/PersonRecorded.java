package ro.reazem.events.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Address;

/**
 * A person was entered in the register or what it says of them changed; the event restates all that other modules may know.
 * Never the whole CNP.
 *
 * @param revision grows with every change of the person; an event with a lower one is old news
 * @param formerNames family names held before, oldest first
 * @param cnpTail last four digits of the CNP, null for a person without one
 * @param domicile the registered domicile, null when unknown or confidential
 */
public record PersonRecorded(UUID personId, long revision, Instant occurredAt, String familyName, String givenName,
    List<String> formerNames, @Nullable LocalDate bornOn, Sex sex, MaritalStatus maritalStatus, String citizenship,
    @Nullable String cnpTail, @Nullable LocalDate diedOn, @Nullable Address domicile) implements DomainEvent {}
