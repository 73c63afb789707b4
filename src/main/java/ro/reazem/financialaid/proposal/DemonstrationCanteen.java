package ro.reazem.financialaid.proposal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.AidApplications;
import ro.reazem.financialaid.application.Lodgement;
import ro.reazem.financialaid.application.LodgingApplication;
import ro.reazem.financialaid.application.WorkingApplication;
import ro.reazem.financialaid.calculation.Calculating;
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
import ro.reazem.platform.demo.DemoTime;
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
  private final WorkingApplication working;
  private final ProposingDecision proposing;
  private final SettlingProposal settling;
  private final Proposals proposals;
  private final Calculating calculating;
  private final InventedValues values;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationCanteen(DemoMode demo, Families families, AidApplications applications, LodgingApplication lodging, WorkingApplication working,
      ProposingDecision proposing, SettlingProposal settling, Proposals proposals, Calculating calculating, InventedValues values,
      TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.families = families;
    this.applications = applications;
    this.lodging = lodging;
    this.working = working;
    this.proposing = proposing;
    this.settling = settling;
    this.proposals = proposals;
    this.calculating = calculating;
    this.values = values;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("canteen requests", () -> {
      var today = LocalDate.now(clock);
      IntStream.range(EATING, EATING + IN_WORK).filter(place -> !demo.isStopping()).forEach(place -> {
        var id = lodge(place, today, today.plusDays(3));
        if (id != null && place % 2 == 0) {
          in(today, then -> working.at(then).startChecking(id, version(id), DemoOfficer.ASISTENT.acting()));
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
    lodged.stream().filter(id -> id != null && !demo.isStopping()).forEach(id -> decide(id, first.minusDays(2)));
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

  private void decide(AidApplicationId id, LocalDate on) {
    var officer = DemoOfficer.ASISTENT.acting();
    in(on, then -> working.at(then).startChecking(id, version(id), officer));
    in(on, then -> {
      var calculation = calculating.of(applications.findById(id).orElseThrow(), Freezing.ROMANIAN);
      if (calculation.granted()) {
        proposing.grant(id, calculation.fingerprint(), "Situația a fost constatată prin anchetă socială.", Proposal.Signature.of(officer, then.instant()));
      } else {
        proposing.refuse(id, calculation.fingerprint(), Grounds.foundBy(calculation.assessment()), "Situația nu a fost dovedită.",
            Proposal.Signature.of(officer, then.instant()));
      }
    });
    in(on, then -> proposals.openOf(id.value()).ifPresent(open ->
        settling.approve(open.getId(), Proposal.Signature.of(DemoOfficer.SEF.acting(), then.instant()))));
  }

  private long version(AidApplicationId id) {
    return applications.findById(id).orElseThrow().version();
  }

  private void in(LocalDate day, Consumer<Clock> act) {
    transaction.executeWithoutResult(status -> act.accept(DemoTime.on(day, clock)));
  }
}
