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
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.AidApplications;
import ro.reazem.financialaid.application.LodgingApplication;
import ro.reazem.financialaid.application.Lodgement;
import ro.reazem.financialaid.declaration.StoreNeed;
import ro.reazem.financialaid.family.Families;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.StoreCategory;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoPlan;
import ro.reazem.platform.parameters.InventedValues;

/**
 * Invented families with a card of the social store, some of those that eat at the canteen, and a few whose requests are in work. The first ones are
 * lodged and signed before the other requests, because acts are numbered in the order of their days.
 */
@Component
@Order(43)
class DemonstrationStore implements ApplicationRunner {

  private static final int FIRST_HOUSEHOLD = 61;
  private static final int BUYING = 14;
  private static final int IN_WORK = 3;

  private final DemoMode demo;
  private final Families families;
  private final AidApplications applications;
  private final LodgingApplication lodging;
  private final DemonstrationDecisions acts;
  private final InventedValues values;
  private final Clock clock;

  DemonstrationStore(DemoMode demo, Families families, AidApplications applications, LodgingApplication lodging, DemonstrationDecisions acts, InventedValues values,
      Clock clock) {
    this.demo = demo;
    this.families = families;
    this.applications = applications;
    this.lodging = lodging;
    this.acts = acts;
    this.values = values;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("requests for the social store", () -> {
      var today = LocalDate.now(clock);
      IntStream.range(BUYING, BUYING + IN_WORK).filter(place -> !demo.isStopping()).forEach(place -> {
        var id = lodge(place, today);
        if (id != null && place % 2 == 0) {
          acts.on(today, then -> acts.startChecking(id, then));
        }
      });
    });
  }

  /** Those that buy: lodged and signed on a day before the first of the other requests. */
  void before(LocalDate first) {
    values.set("STORE_INCOME_LIMIT", "1500");
    values.set("STORE_CATEGORY_MODE", "ANY");
    values.set("STORE_CARD_MONTHS", "12");
    values.set("STORE_LIMIT_MONTH", "400");
    values.set("STORE_LIMIT_WEEK", "120");
    values.set("STORE_MAX_VISITS", "2");
    List.of("child_state_allowance", "scholarship", "disability_benefit").forEach(kind -> values.set("EMERGENCY_INCOME." + kind, "EXCLUDED"));
    List.of("day_labour", "rent").forEach(kind -> values.set("EMERGENCY_INCOME." + kind, "COUNTED"));
    var lodged = IntStream.range(0, BUYING).mapToObj(place -> lodge(place, first.minusDays(2))).toList();
    lodged.stream().filter(id -> id != null && !demo.isStopping()).forEach(id -> acts.decide(id, first.minusDays(1), "Condițiile sunt dovedite cu actele din dosar.", "Condițiile nu sunt îndeplinite."));
  }

  private @Nullable AidApplicationId lodge(int place, LocalDate on) {
    var household = DemoPlan.on(LocalDate.now(clock)).households().get(FIRST_HOUSEHOLD + place * 2);
    var key = UUID.nameUUIDFromBytes(("demonstration store " + household.key()).getBytes(StandardCharsets.UTF_8));
    var family = families.on(household.id(), on);
    if (family.isEmpty() || applications.findByOneTimeKey(key).isPresent()) {
      return null;
    }
    var officer = DemoOfficer.ASISTENT.acting();
    var holder = family.get().members().getFirst().personId();
    var told = DemonstrationDeclarations.of(family.get(), holder, on, place);
    return lodging.lodge(new Lodgement(key, household.id(), holder, officer.unit(), officer.id(), officer.name(), Benefit.STORE, false, false,
        told.withStore(new StoreNeed(true, place % 5 == 4 ? StoreCategory.NONE : StoreCategory.CANTEEN, true))), on);
  }
}
