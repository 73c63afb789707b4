package ro.reazem.events.childprotection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;

/**
 * A child with a certificate of disability soon comes of age (trecerea la comisia de evaluare a adulților): whoever evaluates adults opens a file in time.
 *
 * @param majorityOn the eighteenth birthday
 */
public record DisabledChildComesOfAge(UUID childId, Instant occurredAt, CaseRef knownIn, LocalDate majorityOn) implements DomainEvent {}
