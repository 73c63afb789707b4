package ro.reazem.events.childprotection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;

/**
 * A child was classed in a degree of disability (încadrare în grad de handicap) by a certificate; whoever grants what depends on it starts from here.
 *
 * @param certificateId the certificate, the same in what is told of its end
 * @param revision over all events about one certificate they count 1, 2
 * @param decidedIn the file that led to it
 * @param types codes of the types of disability, as the certificate bears them
 * @param withAssistant whether the child has a personal assistant
 * @param until the last day it is given for
 */
public record ChildDisabilityCertified(UUID certificateId, long revision, Instant occurredAt, CaseRef decidedIn, UUID childId, String number, LocalDate issuedOn,
    ChildDegree degree, List<Integer> types, boolean withAssistant, LocalDate from, LocalDate until) implements DomainEvent {

  public ChildDisabilityCertified {
    types = List.copyOf(types);
  }
}
