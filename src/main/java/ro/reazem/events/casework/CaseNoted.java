package ro.reazem.events.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;

/**
 * A note of a case was written (notă la dosar): that it was, never what it says.
 *
 * @param kind message key of the kind of note, in the messages of whoever keeps the notes
 * @param happenedOn the day it tells of
 * @param confidential whether it is of a class that not everybody reads who reads the case
 */
public record CaseNoted(UUID noteId, Instant occurredAt, CaseRef caseRef, UUID byOfficer, String kind, LocalDate happenedOn,
    boolean confidential) implements DomainEvent {}
