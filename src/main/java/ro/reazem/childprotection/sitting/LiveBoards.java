package ro.reazem.childprotection.sitting;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.agenda.CalledList;
import ro.reazem.childprotection.agenda.CalledPerson;
import ro.reazem.childprotection.agenda.ItemId;
import ro.reazem.childprotection.agenda.MatterRegister;
import ro.reazem.childprotection.commission.CommissionLaw;
import ro.reazem.childprotection.commission.SeatList;
import ro.reazem.childprotection.meeting.MeetingRegister;
import ro.reazem.platform.security.Officer;

/** Puts together what the board of a meeting shows. */
@Component
class LiveBoards {

  private final MatterRegister agenda;
  private final CalledList called;
  private final PresenceList presences;
  private final BallotBox ballots;
  private final MatterStops stops;
  private final SeatList seats;
  private final CommissionLaw law;
  private final Clock clock;

  LiveBoards(MatterRegister agenda, CalledList called, PresenceList presences, BallotBox ballots,
      MatterStops stops, SeatList seats, CommissionLaw law, Clock clock) {
    this.agenda = agenda;
    this.called = called;
    this.presences = presences;
    this.ballots = ballots;
    this.stops = stops;
    this.seats = seats;
    this.law = law;
    this.clock = clock;
  }

  LiveBoard of(MeetingRegister.View meeting, Officer officer) {
    var entries = agenda.of(meeting.id(), officer);
    var entry = entries.stream().filter(one -> one.lineId().equals(meeting.currentLineId())).findFirst()
        .or(() -> entries.stream().filter(one -> one.outcome() == null).findFirst()).or(() -> entries.stream().findFirst()).orElse(null);
    var people = entry == null ? List.<CalledPerson>of() : called.of(new ItemId(entry.item().id()));
    var interests = entry == null ? List.<Interest>of() : ballots.interests(entry.lineId());
    var ballot = entry == null ? Ballot.EMPTY : ballots.of(entry.lineId(), interests);
    var attendance = presences.of(meeting.id());
    var composition = seats.on(meeting.heldOn());
    var now = clock.instant();
    var chairs = composition.places().stream().map(place -> new LiveBoard.Chair(place,
        attendance.sitting(place.seat().id(), now).orElse(null), ballot.votes().stream().filter(one -> one.seatId().equals(place.seat().id())).findFirst().orElse(null),
        ballot.conflicted().contains(place.seat().id()))).toList();
    var rules = law.on(meeting.heldOn());
    var stop = entry == null || entry.outcome() != null ? null : stops.first(entry, people, meeting.heldOn()).orElse(null);
    return new LiveBoard(meeting, entries, entry, people, chairs, attendance.quorum(composition, rules, now), ballot, interests, stop);
  }
}
