package ro.reazem.financialaid.proposal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.AidApplications;
import ro.reazem.financialaid.application.Lodgement;
import ro.reazem.financialaid.application.LodgingApplication;
import ro.reazem.financialaid.declaration.CanteenNeed;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.family.Families;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.CanteenCategory;
import ro.reazem.platform.demo.DemoHousehold;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoPlan;
import ro.reazem.platform.parameters.InventedValues;

/**
 * Invented families that eat at the canteen since the beginning of last month, and some whose requests are in work. The first ones are lodged and
 * signed before all other requests, because acts are numbered in the order of their days.
 */
@Component
@Order(43)
class DemonstrationCanteen implements ApplicationRunner {

  private static final int FIRST_HOUSEHOLD = 61;
  private static final int EATING = 24;
  private static final int IN_WORK = 4;
  private static final int PENSION_AGE = 65;

  private final DemoMode demo;
  private final Families families;
  private final AidApplications applications;
  private final LodgingApplication lodging;
  private final DemonstrationDecisions acts;
  private final InventedValues values;
  private final Clock clock;

  DemonstrationCanteen(DemoMode demo, Families families, AidApplications applications, LodgingApplication lodging, DemonstrationDecisions acts, InventedValues values,
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
    demo.enter("canteen requests", () -> {
      var today = LocalDate.now(clock);
      IntStream.range(EATING, EATING + IN_WORK).filter(place -> !demo.isStopping()).forEach(place -> {
        var id = lodge(place, today, today.plusDays(3));
        if (id != null && place % 2 == 0) {
          acts.on(today, then -> acts.startChecking(id, then));
        }
      });
    });
  }

  /** Those that eat: lodged and signed on a day before the first of the other requests. */
  void before(LocalDate first) {
    List.of("child_state_allowance", "scholarship", "disability_benefit").forEach(kind -> values.set("CANTEEN_INCOME." + kind, "EXCLUDED"));
    List.of("day_labour", "rent").forEach(kind -> values.set("CANTEEN_INCOME." + kind, "COUNTED"));
    var from = LocalDate.now(clock).withDayOfMonth(1).minusMonths(1);
    var lodged = IntStream.range(0, EATING).mapToObj(place -> lodge(place, first.minusDays(3), from)).toList();
    lodged.stream().filter(id -> id != null && !demo.isStopping()).forEach(id -> acts.decide(id, first.minusDays(2), "Situația a fost constatată prin anchetă socială.", "Situația nu a fost dovedită."));
  }

  private @org.jspecify.annotations.Nullable AidApplicationId lodge(int place, LocalDate on, LocalDate from) {
    var households = DemoPlan.on(LocalDate.now(clock)).households();
    DemoHousehold household = households.get(FIRST_HOUSEHOLD + place * 2);
    var key = UUID.nameUUIDFromBytes(("demonstration canteen " + household.key()).getBytes(StandardCharsets.UTF_8));
    var family = families.on(household.id(), on);
    if (family.isEmpty() || applications.findByOneTimeKey(key).isPresent()) {
      return null;
    }
    var officer = DemoOfficer.ASISTENT.acting();
    var holder = family.get().members().getFirst().personId();
    var told = DemonstrationDeclarations.of(family.get(), holder, on, place);
    return lodging.lodge(new Lodgement(key, household.id(), holder, officer.unit(), officer.id(), officer.name(), Benefit.CANTEEN, false, false,
        told.withCanteen(need(family.get(), told, holder, from, place))), on);
  }

  private static CanteenNeed need(Family family, Declaration told, UUID holder, LocalDate from, int place) {
    boolean old = family.member(holder).orElseThrow().ageOn(from) >= PENSION_AGE;
    boolean children = family.members().stream().anyMatch(member -> !member.isAdultOn(from));
    boolean earns = told.incomes().stream().anyMatch(income -> !income.kind().equals("child_state_allowance"));
    var category = place % 7 == 6 ? CanteenCategory.F : old ? CanteenCategory.D : !earns && place % 2 == 1 ? CanteenCategory.G : children ? CanteenCategory.A
        : CanteenCategory.C;
    int portions = Math.min(family.members().size(), 1 + place % 3);
    return new CanteenNeed(category, portions, place % 4 == 0, true, false, from, place % 5 == 0 ? "vecina de palier" : "");
  }
}
