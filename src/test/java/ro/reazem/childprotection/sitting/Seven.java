package ro.reazem.childprotection.sitting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.commission.CommissionRules;
import ro.reazem.childprotection.commission.CommissionRules.Conflicted;
import ro.reazem.childprotection.commission.CommissionRules.MajorityOf;
import ro.reazem.childprotection.commission.CommissionRules.Tie;
import ro.reazem.childprotection.commission.Composition;
import ro.reazem.childprotection.commission.Mandate;
import ro.reazem.childprotection.commission.Seat;
import ro.reazem.childprotection.commission.SeatKind;
import ro.reazem.kernel.DateRange;

/** A commission of seven, each seat with a member and a substitute, as the tests use it. */
record Seven(Composition composition) {

  static final LocalDate DAY = LocalDate.of(2026, 3, 16);
  static final Instant NINE = Instant.parse("2026-03-16T07:00:00Z");
  static final CommissionRules RULES = rules(null);

  static Seven commission() {
    var seats = IntStream.range(0, 7).mapToObj(n -> new Seat(new UUID(0, n), n == 0 ? SeatKind.PRESIDENT : n == 1 ? SeatKind.VICE_PRESIDENT : SeatKind.MEMBER,
        "Instituția " + n, n, DateRange.since(DAY.minusYears(1)))).toList();
    var mandates = seats.stream().flatMap(seat -> List.of(false, true).stream().map(substitute -> new Mandate(
        new UUID(substitute ? 2 : 1, seat.position()), seat.id(), substitute, (substitute ? "Supleant " : "Membru ") + seat.position(), "HCJ 12/2026", null,
        DateRange.since(DAY.minusYears(1))))).toList();
    return new Seven(Composition.of(DAY, seats, mandates));
  }

  static CommissionRules rules(@Nullable Tie tie) {
    return new CommissionRules(7, 4, MajorityOf.PRESENT, tie, Conflicted.EXCLUDED);
  }

  static UUID seat(int n) {
    return new UUID(0, n);
  }

  static UUID member(int n) {
    return new UUID(1, n);
  }

  static UUID substitute(int n) {
    return new UUID(2, n);
  }

  static Instant after(int minutes) {
    return NINE.plusSeconds(60L * minutes);
  }

  /** The members of the seats present from nine o'clock on. */
  Attendance present(int... seats) {
    var attendance = Attendance.NOBODY;
    for (int n : seats) {
      attendance = attendance.arrive(composition, seat(n), member(n), NINE);
    }
    return attendance;
  }
}
