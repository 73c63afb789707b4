package ro.reazem.financialaid.proposal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.AidApplications;
import ro.reazem.financialaid.application.Lodgement;
import ro.reazem.financialaid.application.LodgingApplication;
import ro.reazem.financialaid.declaration.LocalNeed;
import ro.reazem.financialaid.family.Families;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.demo.DemoHousehold;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoPlan;

/** Requests of invented families for the local aids, from the registration to the right, made by the acts of officers. */
@Component
@Order(43)
class DemonstrationLocal implements ApplicationRunner {

  private static final int FIRST_FAMILY = 32;

  /** How far a request went. */
  private enum Until {
    REGISTERED, CHECKED, PROPOSED, SIGNED
  }

  /** What one family asks, and how far it got. */
  private record Told(String scheme, String name, List<String> statuses, @Nullable Integer cost, Until until) {}

  private static final List<Told> REQUESTS = List.of(
      new Told(DemonstrationSchemes.RENT, "Ajutor pentru chirie", List.of("TENANT"), 1200, Until.SIGNED),
      new Told(DemonstrationSchemes.ENERGY, "Supliment local pentru energie", List.of(), null, Until.SIGNED),
      new Told(DemonstrationSchemes.VOUCHERS, "Tichete sociale", List.of(), null, Until.SIGNED),
      new Told(DemonstrationSchemes.RENT, "Ajutor pentru chirie", List.of(), 950, Until.PROPOSED),
      new Told(DemonstrationSchemes.ENERGY, "Supliment local pentru energie", List.of(), null, Until.CHECKED),
      new Told(DemonstrationSchemes.RENT, "Ajutor pentru chirie", List.of("EVICTED"), 1800, Until.CHECKED),
      new Told(DemonstrationSchemes.VOUCHERS, "Tichete sociale", List.of(), null, Until.REGISTERED));

  private final DemoMode demo;
  private final DemonstrationSchemes schemes;
  private final Families families;
  private final AidApplications applications;
  private final LodgingApplication lodging;
  private final DemonstrationDecisions acts;
  private final Clock clock;

  DemonstrationLocal(DemoMode demo, DemonstrationSchemes schemes, Families families, AidApplications applications, LodgingApplication lodging,
      DemonstrationDecisions acts, Clock clock) {
    this.demo = demo;
    this.schemes = schemes;
    this.families = families;
    this.applications = applications;
    this.lodging = lodging;
    this.acts = acts;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("requests for local aids", this::load);
  }

  private void load() {
    schemes.enter();
    var households = DemoPlan.on(LocalDate.now(clock)).households();
    IntStream.range(0, REQUESTS.size()).filter(place -> !demo.isStopping())
        .forEach(place -> enter(households.get((FIRST_FAMILY + place) * 2 + 1), REQUESTS.get(place), place));
  }

  private void enter(DemoHousehold household, Told told, int place) {
    var today = LocalDate.now(clock);
    var key = UUID.nameUUIDFromBytes(("demonstration local aid " + household.key()).getBytes(StandardCharsets.UTF_8));
    var family = families.on(household.id(), today);
    if (family.isEmpty() || applications.findByOneTimeKey(key).isPresent()) {
      return;
    }
    var officer = DemoOfficer.ASISTENT.acting();
    var holder = family.get().members().getFirst().personId();
    var need = new LocalNeed(told.scheme(), told.name(), schemes.papers(told.scheme()), today.minusYears(3), told.statuses(), told.cost() == null ? null : Lei.whole(told.cost()));
    var id = lodging.lodge(new Lodgement(key, household.id(), holder, officer.unit(), officer.id(), officer.name(), Benefit.LOCAL, false, false,
        DemonstrationDeclarations.of(family.get(), holder, today, place).withLocal(need)));
    if (told.until() == Until.REGISTERED) {
      return;
    }
    acts.startChecking(id, clock);
    if (told.until() != Until.CHECKED) {
      acts.propose(id, officer, "Sunt îndeplinite condițiile hotărârii consiliului local.", "Nu sunt îndeplinite condițiile hotărârii consiliului local.", clock);
    }
    if (told.until() == Until.SIGNED) {
      acts.sign(id, clock);
    }
  }

}
