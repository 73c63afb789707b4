package ro.reazem.notes.visit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ro.reazem.events.casework.AppointmentState;
import ro.reazem.events.casework.AppointmentStatus;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.notes.note.NoteKind;
import ro.reazem.platform.files.Confidentiality;

/**
 * A visit or meeting planned in a case (vizită sau întâlnire programată), until it has its report or is called off.
 *
 * @param minutes how long it is to take
 * @param officers who is to be there
 * @param revision grows with every change
 */
public record Appointment(AppointmentId id, CaseRef caseRef, NoteKind kind, Confidentiality confidentiality, Instant startsAt, int minutes,
    String place, String purpose, List<UUID> officers, AppointmentStatus status, UUID plannedBy, String plannedByName, Instant plannedAt,
    long revision) {

  /** @throws RuleViolated when its kind is not one that is planned, or nobody is to be there */
  public Appointment {
    RuleViolated.require(NoteKind.planned().contains(kind), "notes.visit.notPlanned");
    RuleViolated.require(!officers.isEmpty(), "notes.visit.nobody");
    officers = List.copyOf(officers);
  }

  public boolean isOpen() {
    return status == AppointmentStatus.PLANNED;
  }

  public Instant endsAt() {
    return startsAt.plusSeconds(minutes * 60L);
  }

  Appointment move(Instant to, int length, String where, List<UUID> who) {
    requireOpen();
    return new Appointment(id, caseRef, kind, confidentiality, to, length, where, purpose, who, status, plannedBy, plannedByName, plannedAt,
        revision + 1);
  }

  Appointment cancel() {
    return ended(AppointmentStatus.CANCELLED);
  }

  /** @param held whether it took place; nobody at home and entry refused are not */
  Appointment report(boolean held) {
    return ended(held ? AppointmentStatus.HELD : AppointmentStatus.NOT_HELD);
  }

  AppointmentState state() {
    return new AppointmentState(id.value(), revision, caseRef, kind.key(), startsAt, minutes, officers, status);
  }

  private Appointment ended(AppointmentStatus how) {
    requireOpen();
    return new Appointment(id, caseRef, kind, confidentiality, startsAt, minutes, place, purpose, officers, how, plannedBy, plannedByName,
        plannedAt, revision + 1);
  }

  private void requireOpen() {
    RuleViolated.require(isOpen(), "notes.visit.over");
  }
}
