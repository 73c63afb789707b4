package ro.reazem.childprotection.sitting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.agenda.AgendaItem;
import ro.reazem.childprotection.agenda.AgendaItems;
import ro.reazem.childprotection.agenda.AgendaLine;
import ro.reazem.childprotection.agenda.AgendaLines;
import ro.reazem.childprotection.agenda.ItemState;
import ro.reazem.childprotection.commission.CommissionLaw;
import ro.reazem.childprotection.commission.SeatList;
import ro.reazem.childprotection.meeting.CurrentMeeting;
import ro.reazem.childprotection.meeting.Meeting;
import ro.reazem.childprotection.meeting.MeetingId;
import ro.reazem.childprotection.meeting.MeetingState;
import ro.reazem.childprotection.meeting.Meetings;
import ro.reazem.kernel.RuleViolated;

/** Holds a meeting: who comes and goes, opening with a quorum, suspension when it is lost, closing (ținerea ședinței). */
@Component
@Transactional
class HoldingMeeting {

  private final Meetings meetings;
  private final CurrentMeeting current;
  private final AgendaItems items;
  private final AgendaLines lines;
  private final PresenceList presences;
  private final SeatList seats;
  private final CommissionLaw law;
  private final Clock clock;

  HoldingMeeting(Meetings meetings, CurrentMeeting current, AgendaItems items, AgendaLines lines, PresenceList presences, SeatList seats,
      CommissionLaw law, Clock clock) {
    this.meetings = meetings;
    this.current = current;
    this.items = items;
    this.lines = lines;
    this.presences = presences;
    this.seats = seats;
    this.law = law;
    this.clock = clock;
  }

  /** @param time when the person came, null for now */
  void arrive(MeetingId id, UUID seat, UUID mandate, @Nullable LocalTime time) {
    var meeting = current.held(id);
    meeting.requireNotClosed();
    var at = moment(meeting, time);
    var composition = seats.on(meeting.heldOn());
    var now = presences.of(id.value()).arrive(composition, seat, mandate, at);
    presences.arrived(id.value(), now.presences().getLast());
    meetings.save(meeting.changed());
  }

  /** Somebody leaves; when that breaks the quorum the meeting is suspended and the votes taken stay. */
  void leave(MeetingId id, UUID seat, @Nullable LocalTime time) {
    var meeting = current.held(id);
    meeting.requireNotClosed();
    var at = moment(meeting, time);
    var left = presences.of(id.value()).leave(seat, at);
    presences.left(id.value(), seat, at);
    boolean met = quorum(meeting, left).isMet();
    meetings.save(meeting.state() == MeetingState.OPEN && !met ? meeting.suspend(at) : meeting.changed());
  }

  /** @throws RuleViolated without quorum, or before all members were called */
  void open(MeetingId id) {
    var meeting = current.held(id);
    meeting.open(LocalDate.now(clock), clock.instant());
    quorum(meeting, presences.of(id.value())).require();
    meetings.save(meeting);
  }

  void resume(MeetingId id) {
    var meeting = current.held(id);
    meeting.resume();
    quorum(meeting, presences.of(id.value())).require();
    meetings.save(meeting);
  }

  /** Closes it for good; what could not be debated for lack of quorum waits again. */
  void close(MeetingId id) {
    var meeting = current.held(id);
    var undecided = lines.of(id.value()).stream().filter(line -> line.outcome() == null).toList();
    if (meeting.state() == MeetingState.OPEN) {
      RuleViolated.require(undecided.isEmpty(), "childprotection.sitting.undecided", undecided.size());
    }
    undecided.forEach(this::waitAgain);
    var at = clock.instant();
    presences.of(id.value()).presences().stream().filter(one -> one.leftAt() == null && one.arrivedAt().isBefore(at))
        .forEach(one -> presences.left(id.value(), one.seatId(), at));
    meetings.save(meeting.close(at));
  }

  /** It was not held, with the reason. */
  void closeUnheld(MeetingId id, String reason) {
    var meeting = current.held(id);
    lines.of(id.value()).forEach(this::waitAgain);
    meetings.save(meeting.closeUnheld(reason, clock.instant()));
  }

  void minutes(MeetingId id, String text, String secretary) {
    meetings.save(current.held(id).noteMinutes(text, secretary));
  }

  private void waitAgain(AgendaLine line) {
    AgendaItem item = items.findById(line.itemId()).orElseThrow();
    RuleViolated.require(item.state() == ItemState.SCHEDULED, "childprotection.sitting.undecided", 1);
    items.save(item.takeOff());
  }

  private Quorum quorum(Meeting meeting, Attendance attendance) {
    return attendance.quorum(seats.on(meeting.heldOn()), law.on(meeting.heldOn()), clock.instant());
  }

  private Instant moment(Meeting meeting, @Nullable LocalTime time) {
    var now = clock.instant();
    var at = time == null ? now : meeting.heldOn().atTime(time).atZone(clock.getZone()).toInstant();
    RuleViolated.require(!at.isAfter(now), "childprotection.sitting.inFuture");
    return at;
  }
}
