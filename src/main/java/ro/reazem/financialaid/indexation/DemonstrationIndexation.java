package ro.reazem.financialaid.indexation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;

/** An indexation that was tried and waits for a second officer. */
@Component
@Order(52)
class DemonstrationIndexation implements ApplicationRunner {

  private static final String NAME = "indexation of the demonstration";
  private static final int AHEAD = 11;
  private static final int OUTLIER = 10;

  private final DemoMode demo;
  private final PreparingIndexation preparing;
  private final Recalculating recalculating;
  private final Clock clock;

  DemonstrationIndexation(DemoMode demo, PreparingIndexation preparing, Recalculating recalculating, Clock clock) {
    this.demo = demo;
    this.preparing = preparing;
    this.recalculating = recalculating;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter(NAME, () -> {
      var one = DemoOfficer.ASISTENT.acting();
      var officer = new Officer(one.id(), one.signInName(), one.name(), one.jobTitle(), one.unit(), Set.of(new HeldRole("financialaid", Level.WORK, one.unit())));
      recalculating.run(preparing.begin(new PreparingIndexation.Asked(UUID.nameUUIDFromBytes(NAME.getBytes(StandardCharsets.UTF_8)),
          YearMonth.now(clock).plusMonths(AHEAD), "Hotărârea Guvernului de probă", "Nivelurile venitului minim de incluziune au fost actualizate.", OUTLIER), officer));
    });
  }
}
