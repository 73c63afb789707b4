package ro.reazem.events.casework;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;

/** A note was withdrawn because it had been written in the wrong case (notă scrisă în alt dosar): the case no longer shows that it was. */
public record CaseNoteWithdrawn(UUID noteId, Instant occurredAt, CaseRef caseRef, UUID byOfficer) implements DomainEvent {}
