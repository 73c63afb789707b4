package ro.reazem.childprotection.sitting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.agenda.AgendaItem;
import ro.reazem.childprotection.agenda.AgendaItems;
import ro.reazem.childprotection.agenda.AgendaLine;
import ro.reazem.childprotection.agenda.AgendaLines;
import ro.reazem.childprotection.agenda.CalledList;
import ro.reazem.childprotection.agenda.CalledPerson.Consent;
import ro.reazem.childprotection.agenda.CalledPerson;
import ro.reazem.childprotection.agenda.ItemState;
import ro.reazem.childprotection.agenda.TellingProposers;
import ro.reazem.childprotection.commission.CommissionDecided.Answer;
import ro.reazem.childprotection.commission.CommissionLaw;
import ro.reazem.childprotection.commission.SeatList;
import ro.reazem.childprotection.meeting.CurrentMeeting;
import ro.reazem.childprotection.meeting.Meeting;
import ro.reazem.childprotection.meeting.MeetingId;
import ro.reazem.childprotection.meeting.Meetings;
import ro.reazem.childprotection.sitting.Vote.Choice;
import ro.reazem.kernel.RuleViolated;

/** Debates one matter: who is heard, who agrees, who votes how, what it comes to (dezbaterea cauzei). */
@Component
@Transactional
class DebatingMatter {

  private final Meetings meetings;
  private final CurrentMeeting current;
  private final AgendaItems items;
  private final AgendaLines lines;
  private final CalledList called;
  private final PresenceList presences;
  private final BallotBox ballots;
  private final MatterStops stops;
  private final SeatList seats;
  private final CommissionLaw law;
  private final DecisionTerms terms;
  private final TellingProposers telling;
  private final Clock clock;

  DebatingMatter(Meetings meetings, CurrentMeeting current, AgendaItems items, AgendaLines lines, CalledList called, PresenceList presences,
      BallotBox ballots, MatterStops stops, SeatList seats, CommissionLaw law, DecisionTerms terms, TellingProposers telling, Clock clock) {
    this.meetings = meetings;
    this.current = current;
    this.items = items;
    this.lines = lines;
    this.called = called;
    this.presences = presences;
    this.ballots = ballots;
    this.stops = stops;
    this.seats = seats;
    this.law = law;
    this.terms = terms;
    this.telling = telling;
    this.clock = clock;
  }

  /** A matter of a meeting, held for a change. */
  private record Matter(Meeting meeting, AgendaLine line, AgendaItem item) {}

  void show(MeetingId id, UUID lineId) {
    var matter = held(id, lineId);
    meetings.save(matter.meeting().show(lineId));
  }

  /** @throws RuleViolated without quorum, or while somebody was not called in time (I5.2) */
  void debate(MeetingId id, UUID lineId) {
    var matter = held(id, lineId);
    matter.meeting().requireOpen();
    attendance(id).quorum(seats.on(matter.meeting().heldOn()), law.on(matter.meeting().heldOn()), clock.instant()).require();
    stops.requireCalled(lineId, matter.meeting().heldOn());
    items.save(matter.item().debate());
    ballots.debated(lineId, clock.instant());
    meetings.save(matter.meeting().show(lineId));
  }

  /** Keeps what somebody called said, and whether the person agrees. */
  void said(MeetingId id, UUID lineId, int position, String heard, @Nullable Consent consent) {
    var matter = undecided(id, lineId);
    var who = called.of(matter.item().getId()).stream().filter(one -> one.position() == position).findFirst()
        .orElseThrow(() -> new RuleViolated("childprotection.agenda.notCalled"));
    called.said(matter.item().getId().value(), new CalledPerson(position, who.name(), who.role(), who.address(), heard, consent, LocalDate.now(clock)));
    meetings.save(matter.meeting().changed());
  }

  void note(MeetingId id, UUID lineId, String debate) {
    var matter = held(id, lineId);
    matter.meeting().requireNotClosed();
    ballots.note(lineId, debate);
    meetings.save(matter.meeting().changed());
  }

  void interest(MeetingId id, UUID lineId, UUID seat, String reason) {
    var matter = undecided(id, lineId);
    RuleViolated.require(reason.strip().length() >= 3, "childprotection.sitting.interestReason");
    var who = attendance(id).sitting(seat, clock.instant()).orElseThrow(() -> new RuleViolated("childprotection.sitting.notPresent"));
    ballots.of(lineId).abstaining(seat);
    ballots.abstains(lineId, new Interest(seat, who.name(), reason.strip()), clock.instant());
    meetings.save(matter.meeting().changed());
  }

  /** Takes the vote of a seat; with a null seat, that of everybody present who has not voted. */
  void vote(MeetingId id, UUID lineId, @Nullable UUID seat, Choice choice, String opinion) {
    var matter = undecided(id, lineId);
    RuleViolated.require(matter.item().state() == ItemState.DEBATED, "childprotection.sitting.debateFirst");
    stops.requireDecidable(matter.item(), matter.meeting().heldOn());
    var on = matter.meeting().heldOn();
    var at = clock.instant();
    var attendance = attendance(id);
    var ballot = ballots.of(lineId);
    var before = ballot;
    var voters = seat != null ? List.of(seat) : attendance.present(at).stream().map(Presence::seatId)
        .filter(one -> !before.conflicted().contains(one) && before.votes().stream().noneMatch(vote -> vote.seatId().equals(one))).toList();
    for (var voter : voters) {
      ballot = ballot.cast(seats.on(on), attendance, law.on(on), voter, choice, opinion, at);
      ballots.cast(lineId, ballot.votes().stream().filter(one -> one.seatId().equals(voter)).findFirst().orElseThrow());
    }
    meetings.save(matter.meeting().changed());
  }

  /** Keeps the separate opinion of a seat that has voted. */
  void opinion(MeetingId id, UUID lineId, UUID seat, String text) {
    var vote = ballots.of(lineId).votes().stream().filter(one -> one.seatId().equals(seat)).findFirst()
        .orElseThrow(() -> new RuleViolated("childprotection.sitting.voteFirst"));
    RuleViolated.require(text.strip().length() >= 3, "childprotection.sitting.opinionMissing");
    vote(id, lineId, seat, vote.choice(), text.strip());
  }

  /** Establishes the result by the votes (I5.1). */
  Verdict conclude(MeetingId id, UUID lineId) {
    var matter = undecided(id, lineId);
    var on = matter.meeting().heldOn();
    stops.requireDecidable(matter.item(), on);
    var verdict = ballots.of(lineId).conclude(seats.on(on), attendance(id), law.on(on), clock.instant());
    var item = items.save(matter.item().decide(verdict.admitted()));
    ballots.concluded(lineId, verdict, clock.instant());
    terms.decided(item, lineId, on);
    meetings.save(matter.meeting().changed());
    return verdict;
  }

  /** Puts it off to a later day, with the reason; it waits to be put on an agenda again. */
  void postpone(MeetingId id, UUID lineId, String reason, LocalDate until) {
    var matter = held(id, lineId);
    matter.meeting().requireNotClosed();
    RuleViolated.require(matter.line().outcome() == null, "childprotection.sitting.decided");
    RuleViolated.require(reason.strip().length() >= 3, "childprotection.agenda.reasonMissing");
    RuleViolated.require(until.isAfter(matter.meeting().heldOn()), "childprotection.sitting.postponedToThePast");
    var item = items.save(matter.item().postpone(until));
    ballots.postponed(lineId, reason.strip(), until, clock.instant());
    telling.tell(item, Answer.POSTPONED, LocalDate.now(clock), reason.strip(), until);
    meetings.save(matter.meeting().changed());
  }

  private Attendance attendance(MeetingId id) {
    return presences.of(id.value());
  }

  private Matter undecided(MeetingId id, UUID lineId) {
    var matter = held(id, lineId);
    matter.meeting().requireOpen();
    RuleViolated.require(matter.line().outcome() == null, "childprotection.sitting.decided");
    return matter;
  }

  private Matter held(MeetingId id, UUID lineId) {
    var meeting = current.held(id);
    var line = lines.find(lineId).filter(one -> one.meetingId().equals(id.value())).orElseThrow(() -> new RuleViolated("childprotection.agenda.notOnAgenda"));
    return new Matter(meeting, line, items.findById(line.itemId()).orElseThrow());
  }
}
