package ro.reazem.events.financialaid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/** A request for a benefit was decided by a disposition (dispoziție): granted or refused. */
public record AidDecided(UUID applicationId, Instant occurredAt, String benefit, UUID holderId, boolean granted,
    String actNumber, LocalDate actDate) implements DomainEvent {}
