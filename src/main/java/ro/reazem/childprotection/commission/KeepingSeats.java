package ro.reazem.childprotection.commission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Keeps the list of seats and mandates as the council decided it (componența nominală). */
@Component
@Transactional
class KeepingSeats {

  private static final String ALL = "childprotection.commission.seats";

  private final SeatList seats;
  private final SentForms forms;

  KeepingSeats(SeatList seats, SentForms forms) {
    this.seats = seats;
    this.forms = forms;
  }

  UUID seat(SeatKind kind, String represents, LocalDate from, Officer by, Clock at) {
    forms.await(ALL);
    var known = seats.seats();
    var seat = new Seat(UUID.randomUUID(), kind, represents.strip(), known.size() + 1, DateRange.since(from));
    RuleViolated.require(!kind.presides() || known.stream().noneMatch(one -> one.kind() == kind && one.valid().overlaps(seat.valid())),
        "childprotection.commission.seatTwice");
    seats.add(seat, by, at.instant());
    return seat.id();
  }

  UUID mandate(UUID seatId, boolean substitute, String name, String naming, @Nullable UUID officer, LocalDate from, @Nullable LocalDate to,
      Officer by, Clock at) {
    forms.await(ALL);
    RuleViolated.require(to == null || !to.isBefore(from), "childprotection.commission.endsBefore");
    var mandate = new Mandate(UUID.randomUUID(), seatId, substitute, name, naming, officer, new DateRange(from, to));
    mandate.requireFits(seat(seatId), seats.mandates());
    seats.add(mandate, by, at.instant());
    return mandate.id();
  }

  /** From the next day on the seat is none of the commission, and nobody has a mandate on it. */
  void endSeat(UUID seatId, LocalDate lastDay) {
    forms.await(ALL);
    var seat = seat(seatId);
    RuleViolated.require(!lastDay.isBefore(seat.valid().from()), "childprotection.commission.endsBefore");
    running(lastDay).stream().filter(one -> one.seatId().equals(seatId)).forEach(one -> seats.endMandate(one.id(), lastDay));
    seats.endSeat(seatId, lastDay);
  }

  void endMandate(UUID mandateId, LocalDate lastDay) {
    forms.await(ALL);
    var mandate = seats.mandates().stream().filter(one -> one.id().equals(mandateId)).findFirst()
        .orElseThrow(() -> new RuleViolated("childprotection.commission.unknown"));
    RuleViolated.require(!lastDay.isBefore(mandate.valid().from()), "childprotection.commission.endsBefore");
    seats.endMandate(mandateId, lastDay);
  }

  void office(UUID unit, LocalDate since, Officer by, Clock at) {
    seats.office(unit, since, by, at.instant());
  }

  private List<Mandate> running(LocalDate day) {
    return seats.mandates().stream().filter(one -> !one.valid().from().isAfter(day) && (one.valid().to() == null || one.valid().to().isAfter(day))).toList();
  }

  private Seat seat(UUID id) {
    return seats.seats().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new RuleViolated("childprotection.commission.unknown"));
  }
}
