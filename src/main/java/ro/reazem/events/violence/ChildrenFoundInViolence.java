package ro.reazem.events.violence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;

/**
 * Children were found in a case of domestic violence (minori prezenți la violența domestică): the protection of children has to act within its own hours,
 * whatever becomes of the adults' case. Told anew for every intervention at which there were children.
 *
 * @param signalId the same whenever this finding is told
 * @param adultCase the case of the adult victim
 * @param number number of that case, as cited
 * @param unitId the unit of child protection that has to take it
 * @param childIds the children, as far as they are in the register
 * @param unknownChildren how many more there were
 * @param foundAt when somebody saw them
 * @param path the page of the adults' case, which opens only to whoever may see it
 */
public record ChildrenFoundInViolence(UUID signalId, Instant occurredAt, CaseRef adultCase, String number, UUID unitId, List<UUID> childIds, int unknownChildren,
    Instant foundAt, Danger danger, Setting setting, String path) implements DomainEvent {

  /** How soon somebody must be there (gradul de urgență). */
  public enum Danger {
    IMMEDIATE, URGENT, STANDARD
  }

  /** Where they were found (mediul); distances count for the hours. */
  public enum Setting {
    URBAN, RURAL
  }
}
