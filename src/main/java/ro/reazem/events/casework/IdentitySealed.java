package ro.reazem.events.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * The identity a person had before an adoption was approved is secret from now on (sigilarea identității adoptatului): every module answers about these
 * records and cases as about what never was. Nothing here says why, who they became or which file ordered it.
 *
 * @param sealedRecords the records of the register that are one person
 * @param context the context of the cases
 * @param sealedCases the cases that were about that person
 */
public record IdentitySealed(List<UUID> sealedRecords, String context, List<UUID> sealedCases, Instant occurredAt) implements DomainEvent {}
