package ro.reazem.events.acts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;

/** A challenge of an act was settled (soluționarea contestației). */
public record ActChallengeSettled(UUID actId, Instant occurredAt, CaseRef caseRef, UUID challengeId, LocalDate settledOn, Outcome outcome,
    UUID byOfficer) implements DomainEvent {

  /** How it ended: rejected, admitted, admitted in part, withdrawn. */
  public enum Outcome {
    REJECTED, ADMITTED, PARTLY, WITHDRAWN
  }
}
