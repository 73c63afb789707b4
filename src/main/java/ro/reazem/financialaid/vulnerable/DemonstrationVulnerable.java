package ro.reazem.financialaid.vulnerable;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.AidApplication;
import ro.reazem.financialaid.application.AidApplications;
import ro.reazem.platform.demo.DemoHousehold;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoPlan;

/** Invented families that are vulnerable consumers for their health and age, on their requests for heating aid. */
@Component
@Order(48)
class DemonstrationVulnerable implements ApplicationRunner {

  private final DemoMode demo;
  private final AidApplications applications;
  private final Vulnerabilities vulnerabilities;
  private final Clock clock;

  DemonstrationVulnerable(DemoMode demo, AidApplications applications, Vulnerabilities vulnerabilities, Clock clock) {
    this.demo = demo;
    this.applications = applications;
    this.vulnerabilities = vulnerabilities;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("vulnerable consumers", this::load);
  }

  private void load() {
    var households = DemoPlan.on(LocalDate.now(clock)).households();
    enter(households.get(1), Category.HEALTH, "certificat medical nr. 118 din 03.11.2026");
    enter(households.get(1), Category.AGE, "carte de identitate");
    enter(households.get(3), Category.ISOLATION, "ancheta socială nr. 40 din 09.11.2026");
  }

  private void enter(DemoHousehold household, Category category, String proof) {
    // the request that the demonstration of heating aid lodged for the household
    var key = UUID.nameUUIDFromBytes(("demonstration heating " + household.key()).getBytes(StandardCharsets.UTF_8));
    var entry = new Vulnerabilities.Entry(UUID.nameUUIDFromBytes((category + " " + household.key()).getBytes(StandardCharsets.UTF_8)), category, proof,
        YearMonth.now(clock), null);
    applications.findByOneTimeKey(key).map(AidApplication::getId).ifPresent(request -> vulnerabilities.enter(request, entry, DemoOfficer.ASISTENT.acting()));
  }
}
