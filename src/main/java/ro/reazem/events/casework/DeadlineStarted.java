package ro.reazem.events.casework;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;

/** A legal deadline began to run (termen pornit). */
public record DeadlineStarted(DeadlineState state, Instant occurredAt) implements DomainEvent {}
