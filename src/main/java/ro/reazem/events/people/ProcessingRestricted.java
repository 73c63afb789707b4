package ro.reazem.events.people;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * The processing of a person's data was restricted (restricționarea prelucrării) or is free again: the data is kept and used only for what
 * the law allows. An event older than the last one heard is old news.
 */
public record ProcessingRestricted(UUID personId, Instant occurredAt, boolean restricted) implements DomainEvent {}
