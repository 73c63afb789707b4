package ro.reazem.events.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * Work was routed to a context (repartizat): a referral, a request or a petition that came in at the registry.
 *
 * @param routingId the same in the answer of the context
 * @param context id of the module it is for
 * @param unitId the unit that has to take it
 * @param entry registry number as cited, such as 5521/2026
 * @param what code of what is asked for in the context's own words, such as VMI; empty when it is to be found out
 * @param subject the subject as registered
 * @param personIds whom it is about, as far as they are known
 * @param registeredAt the moment of its number
 * @param respondBy until when the first answer is due, null when no term is set
 * @param path the page of the routed work at the registry
 */
public record WorkRouted(UUID routingId, Instant occurredAt, Kind kind, String context, UUID unitId, String entry, String what,
    String subject, Urgency urgency, List<UUID> personIds, Instant registeredAt, @Nullable Instant respondBy, String path)
    implements DomainEvent {

  /** What kind of work it is. */
  public enum Kind {
    REFERRAL, REQUEST, PETITION
  }

  /** How soon somebody must act (gradul de urgență). */
  public enum Urgency {
    IMMEDIATE, URGENT, STANDARD
  }
}
