package ro.reazem.events.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * A signal that came by the telephone of the child, 119, has its number in the registry (sesizare venită prin 119); told again it is the same.
 *
 * @param referralId the signal
 * @param number as it stands in registers, such as 422/2026
 * @param registeredOn the day of its number
 * @param path the page of the signal at the registry
 */
public record HelpLineSignalRegistered(UUID referralId, Instant occurredAt, String number, LocalDate registeredOn, String path) implements DomainEvent {}
