package ro.reazem.events.casework;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;

/**
 * A context said what it did with work that the registry had routed to it.
 *
 * @param routingId the routing it answers
 * @param caseRef the case the work became or was attached to, null when it was refused
 * @param text the reason of a refusal, or the outcome when the work is done; else empty
 */
public record RoutedWorkAnswered(UUID routingId, Instant occurredAt, Answer answer, @Nullable CaseRef caseRef, @Nullable UUID byOfficer,
    String text) implements DomainEvent {

  /** What was done: taken over as a case, attached to a case at hand, refused with a reason, or brought to its end. */
  public enum Answer {
    TAKEN_OVER, ATTACHED, REFUSED, DONE
  }
}
