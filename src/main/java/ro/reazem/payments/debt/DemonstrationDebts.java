package ro.reazem.payments.debt;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.demo.DemoOfficer;

/** Debts of the demonstration: one in instalments of which the first was paid, one to be withheld, one handed over; a last right waits for its act. */
@Component
public class DemonstrationDebts {

  private static final Lei FIRST = Lei.of("12.50");

  private final EstablishingDebt establishing;
  private final SettlingDebt settling;
  private final DebtTable debts;
  private final Clock clock;

  DemonstrationDebts(EstablishingDebt establishing, SettlingDebt settling, DebtTable debts, Clock clock) {
    this.establishing = establishing;
    this.settling = settling;
    this.debts = debts;
    this.clock = clock;
  }

  /** @param overpaid rights that were paid more than is owed by now; those without undue sums are passed over */
  public void enter(List<UUID> overpaid) {
    var by = DemoOfficer.PLATI.acting();
    var today = LocalDate.now(clock);
    int number = 0;
    for (var right : overpaid.subList(0, overpaid.size() - 1)) {
      var id = UUID.nameUUIDFromBytes(("demonstration debt " + right).getBytes(StandardCharsets.UTF_8));
      if (debts.exists(id)) {
        continue;
      }
      try {
        establishing.establish(id, right, (210 + number) + "/" + today.getYear(), today, by);
      } catch (RuleViolated nothing) {
        // its payment came back, so nothing is undue
        continue;
      }
      var act = new SettlingDebt.Act((310 + number) + "/" + today.getYear(), today);
      switch (number++) {
        case 0 -> {
          settling.plan(id, 1, act, 4, today, by);
          settling.receive(id, 2, new SettlingDebt.Act("chitanța 118", today), FIRST.min(debts.of(id).left()), by);
        }
        case 1 -> settling.withhold(id, 1, act, Lei.whole(20), by);
        case 2 -> settling.handOver(id, 1, act, by);
        default -> { }
      }
    }
  }
}
