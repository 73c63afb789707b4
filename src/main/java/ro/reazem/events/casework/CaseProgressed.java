package ro.reazem.events.casework;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A case went on to another stage (etapă nouă), or what it is about changed.
 *
 * @param byOfficer who did it, null when a rule did
 * @param note what happened, in words for the timeline; may be empty
 */
public record CaseProgressed(CaseState state, Instant occurredAt, @Nullable UUID byOfficer, String note) implements DomainEvent {}
