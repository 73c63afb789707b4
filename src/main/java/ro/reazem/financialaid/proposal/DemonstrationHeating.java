package ro.reazem.financialaid.proposal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.AidApplication;
import ro.reazem.financialaid.application.AidApplications;
import ro.reazem.financialaid.application.Lodgement;
import ro.reazem.financialaid.application.LodgingApplication;
import ro.reazem.financialaid.family.Families;
import ro.reazem.platform.demo.DemoHousehold;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoPlan;

/** Requests of invented families for heating aid, lodged today by the same acts as officers perform: signed, proposed and in work. */
@Component
@Order(41)
class DemonstrationHeating implements ApplicationRunner {

  private static final int REQUESTS = 9;
  private static final int SIGNED = 5;
  private static final int PROPOSED = 7;

  private final DemoMode demo;
  private final Families families;
  private final AidApplications applications;
  private final LodgingApplication lodging;
  private final DemonstrationDecisions acts;
  private final Clock clock;

  DemonstrationHeating(DemoMode demo, Families families, AidApplications applications, LodgingApplication lodging, DemonstrationDecisions acts, Clock clock) {
    this.demo = demo;
    this.families = families;
    this.applications = applications;
    this.lodging = lodging;
    this.acts = acts;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("heating requests", this::load);
  }

  /** The families of the other requests come first, so those here are there too when those are. */
  private void load() {
    var households = DemoPlan.on(LocalDate.now(clock)).households();
    IntStream.range(0, REQUESTS).filter(place -> !demo.isStopping()).forEach(place -> enter(households.get(place * 2 + 1), place));
  }

  private void enter(DemoHousehold household, int place) {
    var today = LocalDate.now(clock);
    var key = UUID.nameUUIDFromBytes(("demonstration heating " + household.key()).getBytes(StandardCharsets.UTF_8));
    var family = families.on(household.id(), today);
    if (family.isEmpty() || applications.findByOneTimeKey(key).isPresent()) {
      return;
    }
    var officer = DemoOfficer.ASISTENT.acting();
    var holder = family.get().members().getFirst().personId();
    var id = lodging.lodge(new Lodgement(key, household.id(), holder, officer.unit(), officer.id(), officer.name(), AidApplication.HEATING,
        true, true, DemonstrationDeclarations.of(family.get(), holder, today, place)));
    if (place >= PROPOSED) {
      return;
    }
    acts.startChecking(id, clock);
    acts.propose(id, officer, "Sunt îndeplinite condițiile prevăzute de Legea nr. 226/2021.", "Nu sunt îndeplinite condițiile prevăzute de Legea nr. 226/2021.", clock);
    if (place < SIGNED) {
      acts.sign(id, clock);
    }
  }
}
