package ro.reazem.childprotection.sitting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.agenda.AgendaLine;
import ro.reazem.childprotection.agenda.AgendaLines;
import ro.reazem.childprotection.agenda.CalledList;
import ro.reazem.childprotection.agenda.CalledPerson;
import ro.reazem.childprotection.commission.SeatList;
import ro.reazem.childprotection.sitting.Protocol.Abstention;
import ro.reazem.childprotection.sitting.Protocol.Debated;
import ro.reazem.childprotection.sitting.Protocol.Opinion;
import ro.reazem.childprotection.sitting.Protocol.Sat;
import ro.reazem.childprotection.sitting.Vote.Choice;

/** Reads what happened at a meeting that was handed out. */
@Component
public class ReadingProtocol {

  private final AgendaLines lines;
  private final CalledList called;
  private final PresenceList presences;
  private final BallotBox ballots;
  private final SeatList seats;

  ReadingProtocol(AgendaLines lines, CalledList called, PresenceList presences, BallotBox ballots, SeatList seats) {
    this.lines = lines;
    this.called = called;
    this.presences = presences;
    this.ballots = ballots;
    this.seats = seats;
  }

  public Protocol of(UUID meeting, LocalDate heldOn) {
    var composition = seats.on(heldOn);
    var sat = presences.of(meeting).presences().stream().map(one -> {
      var place = composition.place(one.seatId());
      var substitute = composition.mandate(one.seatId(), one.mandateId()).map(mandate -> mandate.substitute()).orElse(false);
      return new Sat(place.map(found -> found.seat().kind()).orElse(null), place.map(found -> found.seat().represents()).orElse(""), one.name(),
          substitute, one.arrivedAt(), one.leftAt());
    }).toList();
    var votes = ballots.votesAt(meeting);
    var interests = ballots.interestsAt(meeting);
    var people = called.ofMeeting(meeting);
    return new Protocol(sat, lines.of(meeting).stream().map(line -> debated(line, people.getOrDefault(line.itemId().value(), List.of()),
        votes.getOrDefault(line.id(), List.of()), interests.getOrDefault(line.id(), List.of()))).toList());
  }

  private static Debated debated(AgendaLine line, List<CalledPerson> people, List<Vote> votes, List<Interest> interests) {
    var ballot = BallotBox.ballot(interests, votes);
    return new Debated(line, people, names(ballot.of(Choice.FOR)), names(ballot.of(Choice.AGAINST)), names(ballot.of(Choice.ABSTAINS)),
        interests.stream().map(one -> new Abstention(one.name(), one.reason())).toList(),
        votes.stream().filter(one -> !one.opinion().isBlank()).map(one -> new Opinion(one.name(), one.opinion())).toList());
  }

  private static List<String> names(List<Vote> votes) {
    return votes.stream().map(Vote::name).toList();
  }
}
