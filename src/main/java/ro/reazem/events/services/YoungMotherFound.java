package ro.reazem.events.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;

/**
 * Community health found a pregnant girl under age (mamă adolescentă): the local service observes her family, and below a younger age the protection of children is
 * told too.
 *
 * @param findingId the same whenever this finding is told
 * @param foundIn the file of the girl at community health
 * @param number number of that file, as cited
 * @param unitId the unit of child protection that has to take it
 * @param service the public social assistance service that follows the family (SPAS)
 * @param signal whether she is so young that the protection of children is told as of a child in danger
 * @param path the page of that file, which opens only to whoever may see it
 */
public record YoungMotherFound(UUID findingId, Instant occurredAt, CaseRef foundIn, String number, UUID unitId, String service, UUID personId, int age,
    boolean signal, LocalDate foundOn, UUID byOfficer, String byName, String path) implements DomainEvent {}
