package ro.reazem.childprotection.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.agenda.AgendaItems;
import ro.reazem.childprotection.agenda.AgendaLine;
import ro.reazem.childprotection.agenda.AgendaLines;
import ro.reazem.childprotection.agenda.CalledList;
import ro.reazem.childprotection.agenda.ItemId;
import ro.reazem.childprotection.commission.CommissionLaw;
import ro.reazem.childprotection.commission.SeatList;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Plans a meeting and makes its agenda (întocmirea ordinii de zi); who is to be called follows from it. */
@Component
@Transactional
class PlanningMeeting {

  private final Meetings meetings;
  private final CurrentMeeting current;
  private final AgendaItems items;
  private final AgendaLines lines;
  private final CalledList called;
  private final SummonsList summonses;
  private final SeatList seats;
  private final CommissionLaw law;
  private final SentForms forms;
  private final Clock clock;

  PlanningMeeting(Meetings meetings, CurrentMeeting current, AgendaItems items, AgendaLines lines, CalledList called, SummonsList summonses,
      SeatList seats, CommissionLaw law, SentForms forms, Clock clock) {
    this.meetings = meetings;
    this.current = current;
    this.items = items;
    this.lines = lines;
    this.called = called;
    this.summonses = summonses;
    this.seats = seats;
    this.law = law;
    this.forms = forms;
    this.clock = clock;
  }

  /**
   * @param key the one-time key of the form, which is the identity of the meeting: sent twice it is one
   * @throws RuleViolated for a day gone by, or while the commission is not whole on that day
   */
  MeetingId plan(UUID key, UUID unit, MeetingKind kind, String reason, LocalDate heldOn, String startsAt, String place, String orderedBy, Officer by) {
    var id = new MeetingId(key);
    forms.await(id);
    if (meetings.findById(id).isPresent()) {
      return id;
    }
    RuleViolated.require(!heldOn.isBefore(LocalDate.now(clock)), "childprotection.meeting.dayGone");
    var composition = seats.on(heldOn);
    composition.requireWhole(law.on(heldOn).members());
    var meeting = meetings.save(Meeting.plan(id, unit, kind, reason, heldOn, startsAt, place, orderedBy, by.name()));
    int order = 0;
    for (var seat : composition.places()) {
      for (var mandate : seat.mandates().stream().limit(1).toList()) {
        summonses.prepare(meeting.getId().value(), null, ++order, mandate.name(), SummonsList.MEMBER, seat.seat().represents());
      }
    }
    return meeting.getId();
  }

  /** Puts a complete matter on the agenda. */
  void add(MeetingId id, ItemId itemId) {
    var meeting = ahead(id);
    items.save(items.findById(itemId).orElseThrow(() -> new RuleViolated("childprotection.agenda.unknown")).schedule());
    var line = lines.add(id.value(), itemId);
    if (summonses.ofLine(line).isEmpty()) {
      called.of(itemId).forEach(who -> summonses.prepare(id.value(), line, who.position(), who.name(), who.role().name(), who.address()));
    }
    meetings.save(meeting.changed());
  }

  void takeOff(MeetingId id, UUID lineId) {
    var meeting = ahead(id);
    var line = of(id, lineId);
    items.save(items.findById(line.itemId()).orElseThrow().takeOff());
    lines.takeOff(lineId);
    meetings.save(meeting.changed());
  }

  /** Moves a matter to another place of the agenda. */
  void move(MeetingId id, UUID lineId, int place) {
    var meeting = ahead(id);
    lines.move(id.value(), of(id, lineId).id(), place);
    meetings.save(meeting.changed());
  }

  /** Keeps how and when somebody was called. */
  void sent(MeetingId id, List<Summons> sent, Officer by) {
    var meeting = current.held(id);
    meeting.requireNotClosed();
    sent.forEach(summons -> {
      RuleViolated.require(summons.sentOn() == null || !summons.sentOn().isAfter(LocalDate.now(clock)), "childprotection.meeting.sentInFuture");
      RuleViolated.require(summons.sentOn() == null || !summons.sentOn().isAfter(meeting.heldOn()), "childprotection.meeting.sentAfterwards");
      summonses.sent(summons, by);
    });
    boolean all = summonses.of(id.value()).stream().filter(one -> one.lineId() == null).allMatch(Summons::isSent);
    meetings.save(all ? meeting.summoned() : meeting.changed());
  }

  private Meeting ahead(MeetingId id) {
    var meeting = current.held(id);
    meeting.requireNotClosed();
    RuleViolated.require(meeting.state().isAhead(), "childprotection.meeting.openAlready");
    return meeting;
  }

  private AgendaLine of(MeetingId id, UUID line) {
    return lines.find(line).filter(one -> one.meetingId().equals(id.value())).orElseThrow(() -> new RuleViolated("childprotection.agenda.notOnAgenda"));
  }
}
