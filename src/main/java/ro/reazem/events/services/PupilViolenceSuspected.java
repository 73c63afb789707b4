package ro.reazem.events.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import ro.reazem.kernel.CaseRef;

/**
 * A school cabinet suspects violence against a pupil (suspiciune de violență asupra unui elev) and sends the signal sheet, with what whoever protects children has to
 * know of it, because the medical file itself opens only to the cabinet.
 *
 * @param signalId the same whenever this signal is told
 * @param foundIn the medical file of the pupil
 * @param number number of that file, as cited
 * @param unitId the unit of child protection that has to take it
 * @param seenOn the day of the consultation that noted it
 * @param signs what was seen and heard
 * @param author who is suspected, empty when nobody is
 * @param whereabouts where the child is now
 * @param done what was done already and who else was told, may be empty
 * @param path the page of that file, which opens only to whoever may see it
 */
public record PupilViolenceSuspected(UUID signalId, Instant occurredAt, CaseRef foundIn, String number, UUID unitId, UUID childId, Form form, Danger danger, Setting setting,
    LocalDate seenOn, String signs, String author, String whereabouts, String done, UUID byOfficer, String byName, String path) implements DomainEvent {

  /** Of what form of violence the signs are (forma violenței). */
  public enum Form {
    PHYSICAL, EMOTIONAL, SEXUAL, NEGLECT, EXPLOITATION, TRAFFICKING, DOMESTIC, PEER, ONLINE
  }

  /** How soon somebody must be there, as the cabinet judges it (gradul de urgență). */
  public enum Danger {
    IMMEDIATE, URGENT, STANDARD
  }

  /** Where the cabinet is (mediul); distances count for the hours. */
  public enum Setting {
    URBAN, RURAL
  }
}
