package ro.reazem.events.casework;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;

/** A step agreed before no longer is (pas următor fără obiect), such as that of a note written in the wrong case. */
public record NextStepDropped(UUID stepId, Instant occurredAt, CaseRef caseRef, UUID byOfficer, UUID officerId) implements DomainEvent {}
