package ro.reazem.events.casework;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;

/** A legal deadline was met, in time or late (îndeplinit). */
public record DeadlineMet(DeadlineState state, Instant occurredAt) implements DomainEvent {}
