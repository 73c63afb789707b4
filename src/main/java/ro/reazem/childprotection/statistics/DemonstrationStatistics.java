package ro.reazem.childprotection.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;

/** The last quarter of the demonstration is signed. */
@Component("demonstrationChildStatistics")
@Order(89)
class DemonstrationStatistics implements ApplicationRunner {

  private final DemoMode demo;
  private final SigningQuarter signing;
  private final SignedReports reports;
  private final Clock clock;

  DemonstrationStatistics(DemoMode demo, SigningQuarter signing, SignedReports reports, Clock clock) {
    this.demo = demo;
    this.signing = signing;
    this.reports = reports;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var quarter = Quarter.of(LocalDate.now(clock)).before();
    demo.enter("statistics of children", () -> {
      if (reports.latest(quarter).isEmpty()) {
        signing.sign(quarter, 0, "", UUID.randomUUID(), DemoOfficer.SEF_COPII.acting());
      }
    });
  }
}
