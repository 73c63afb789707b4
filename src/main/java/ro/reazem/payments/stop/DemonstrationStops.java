package ro.reazem.payments.stop;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.platform.demo.DemoOfficer;

/** A stopped payment of the demonstration. */
@Component
public class DemonstrationStops {

  private final StoppingPayments stopping;

  DemonstrationStops(StoppingPayments stopping) {
    this.stopping = stopping;
  }

  public void enter(UUID right, LocalDate since) {
    stopping.stop(UUID.nameUUIDFromBytes(("demonstration stop " + right).getBytes(StandardCharsets.UTF_8)), right, StoppingPayments.Scope.RIGHT, since,
        "se verifică dacă titularul locuiește la adresă", DemoOfficer.PLATI.acting());
  }
}
