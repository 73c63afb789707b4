package ro.reazem.events.people;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/**
 * The CNP of a person was entered or corrected. Apart from the other facts of the person, so that only a module which the law
 * obliges to name the number, such as one that sends payment lists, hears and keeps it.
 *
 * @param revision grows with every change of the person; an event with a lower one is old news
 * @param cnp the thirteen digits
 */
public record PersonIdentified(UUID personId, long revision, Instant occurredAt, String cnp) implements DomainEvent {

  /** Shows only the tail: events may reach logs. */
  @Override
  public String toString() {
    return "PersonIdentified[personId=" + personId + ", revision=" + revision + "]";
  }
}
