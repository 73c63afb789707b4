package ro.reazem.events.financialaid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/** A request for a benefit (cerere) was registered. */
public record AidRequested(UUID applicationId, Instant occurredAt, String number, String benefit, UUID holderId,
    UUID householdId, LocalDate registeredOn) implements DomainEvent {}
