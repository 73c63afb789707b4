package ro.reazem.notes.visit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.AppointmentCancelled;
import ro.reazem.events.casework.AppointmentHeld;
import ro.reazem.events.casework.AppointmentMoved;
import ro.reazem.events.casework.AppointmentPlanned;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.notes.note.NewNote;
import ro.reazem.notes.note.WritingNotes;
import ro.reazem.notes.sight.CaseInSight;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.jdbc.SentForms;

/** Plans visits and meetings, moves them, calls them off, and ends them with their report. */
@Component
@Transactional
public class PlanningVisits {

  private static final int YEARS_AHEAD = 2;

  private final AppointmentTable table;
  private final AppointmentRegister register;
  private final WritingNotes writing;
  private final SentForms sent;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PlanningVisits(AppointmentTable table, AppointmentRegister register, WritingNotes writing, SentForms sent,
      ApplicationEventPublisher events, Clock clock) {
    this.table = table;
    this.register = register;
    this.writing = writing;
    this.sent = sent;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Plans an appointment; the second sending of one form changes nothing.
   *
   * @throws RuleViolated when the case is closed, or the time has passed or lies years ahead
   */
  public void plan(CaseInSight seen, Appointment what) {
    seen.requireOpen(what.confidentiality());
    requireAhead(what.startsAt());
    if (table.insert(what, seen.officer())) {
      events.publishEvent(new AppointmentPlanned(what.state(), what.plannedAt(), seen.officer().id()));
    }
  }

  /** @throws RuleViolated when it is over, or the new time has passed or lies years ahead */
  public void move(CaseInSight seen, AppointmentId id, long revision, Instant to, int minutes, String place, List<UUID> officers, String reason) {
    requireAhead(to);
    var moved = current(seen, id, revision).move(to, minutes, place, officers);
    var now = clock.instant();
    table.change(moved, "MOVED", reason, seen.officer(), now);
    events.publishEvent(new AppointmentMoved(moved.state(), now, seen.officer().id(), reason));
  }

  /** @throws RuleViolated when it is over */
  public void cancel(CaseInSight seen, AppointmentId id, long revision, String reason) {
    var cancelled = current(seen, id, revision).cancel();
    var now = clock.instant();
    table.change(cancelled, "CANCELLED", reason, seen.officer(), now);
    events.publishEvent(new AppointmentCancelled(cancelled.state(), now, seen.officer().id(), reason));
  }

  /**
   * Writes the report of an appointment, which ends with it.
   *
   * @throws RuleViolated when it has one, or was called off
   */
  public void report(CaseInSight seen, AppointmentId id, NewNote report) {
    sent.await(report.id());
    var before = register.find(seen, id).orElseThrow(() -> new RuleViolated("notes.visit.unknown"));
    if (!before.isOpen() && register.report(seen, id).filter(report.id().value()::equals).isPresent()) {
      return;
    }
    boolean held = report.content().outcome() == null || report.content().outcome().isHeld();
    var ended = before.report(held);
    var now = clock.instant();
    table.change(ended, held ? "HELD" : "NOT_HELD", "", seen.officer(), now);
    writing.write(seen, report);
    events.publishEvent(new AppointmentHeld(ended.state(), now, seen.officer().id()));
  }

  private Appointment current(CaseInSight seen, AppointmentId id, long revision) {
    var one = register.find(seen, id).orElseThrow(() -> new RuleViolated("notes.visit.unknown"));
    SameVersion.require(revision, one.revision());
    return one;
  }

  private void requireAhead(Instant time) {
    var now = clock.instant();
    RuleViolated.require(time.isAfter(now) && time.isBefore(now.atZone(clock.getZone()).plusYears(YEARS_AHEAD).toInstant()),
        "notes.visit.outOfBounds", YEARS_AHEAD);
  }
}
