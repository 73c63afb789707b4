package ro.reazem.payments.accounting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * By which accounts an operation is booked from a day on (corespondența conturilor).
 *
 * @param benefit empty for all benefits without a mapping of their own
 * @param document by which the institution decided it
 */
public record Mapping(Operation operation, String benefit, LocalDate since, String debit, String credit, String document, String by, Instant at) {}
