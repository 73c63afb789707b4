package ro.reazem.childprotection.commission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;

/** An invented commission of seven, with members and some substitutes. */
@Component
@Order(71)
class DemonstrationSeats implements ApplicationRunner {

  private static final List<List<String>> SEATS = List.of(
      List.of("PRESIDENT", "Secretarul general al județului", "Cornel Hașegan", "Ioana Bălănescu"),
      List.of("VICE_PRESIDENT", "Directorul general al direcției", "Elena Știrbei", "Mircea Oprișan"),
      List.of("MEMBER", "Direcția de sănătate publică, medic pediatru", "Dr. Sanda Iacob", "Dr. Petre Lupșa"),
      List.of("MEMBER", "Inspectoratul școlar, psihopedagog", "Luminița Pașca", ""),
      List.of("MEMBER", "Agenția pentru plăți și inspecție socială", "Nicolae Gherman", "Roxana Dima"),
      List.of("MEMBER", "Asociația „Un Umăr”, organism privat acreditat", "Teodora Vâlcu", ""),
      List.of("MEMBER", "Fundația „Cuibul”, organism privat acreditat", "Ovidiu Țene", ""));

  private final DemoMode demo;
  private final KeepingSeats keeping;
  private final SeatList seats;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationSeats(DemoMode demo, KeepingSeats keeping, SeatList seats, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.keeping = keeping;
    this.seats = seats;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("seats of the commission", () -> transaction.executeWithoutResult(status -> {
      if (seats.seats().isEmpty()) {
        enter(LocalDate.now(clock).minusYears(2));
      }
    }));
  }

  private void enter(LocalDate since) {
    var by = DemoOfficer.COPII.acting();
    keeping.office(DemoUnit.CHILDREN.id(), since, by, clock);
    for (var one : SEATS) {
      var seat = keeping.seat(SeatKind.valueOf(one.get(0)), one.get(1), since, by, clock);
      keeping.mandate(seat, false, one.get(2), "HCJ nr. 41 din 12.03.2024", null, since, null, by, clock);
      if (!one.get(3).isEmpty()) {
        keeping.mandate(seat, true, one.get(3), "HCJ nr. 41 din 12.03.2024", null, since, null, by, clock);
      }
    }
  }
}
