package ro.reazem.events.casework;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;

/** A suspended legal deadline runs again (reluat). */
public record DeadlineResumed(DeadlineState state, Instant occurredAt) implements DomainEvent {}
