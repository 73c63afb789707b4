package ro.reazem.events.entitlements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.Lei;

/**
 * Somebody else than the institution paid rights, such as the county payer by its answer to a list (plăți făcute de AJPIS).
 *
 * @param batchId tells one group from another
 * @param document by which it is known, such as the number of the list
 */
public record EntitlementsPaid(UUID batchId, Instant occurredAt, String document, List<Payment> payments) implements DomainEvent {

  /**
   * What was paid of a right for a month.
   *
   * @param paymentId the payment, told once
   * @param month its first day
   * @param amount gross, as the right says it
   */
  public record Payment(UUID paymentId, UUID entitlementId, LocalDate month, Lei amount) {}
}
