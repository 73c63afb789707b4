package ro.reazem.financialaid.proposal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.AidApplications;
import ro.reazem.financialaid.application.LodgingApplication;
import ro.reazem.financialaid.application.Lodgement;
import ro.reazem.financialaid.application.WorkingApplication;
import ro.reazem.financialaid.calculation.Calculating;
import ro.reazem.financialaid.declaration.StoreNeed;
import ro.reazem.financialaid.family.Families;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.StoreCategory;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoPlan;
import ro.reazem.platform.demo.DemoTime;
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
  private final WorkingApplication working;
  private final ProposingDecision proposing;
  private final SettlingProposal settling;
  private final Proposals proposals;
  private final Calculating calculating;
  private final InventedValues values;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationStore(DemoMode demo, Families families, AidApplications applications, LodgingApplication lodging, WorkingApplication working,
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
    demo.enter("requests for the social store", () -> {
      var today = LocalDate.now(clock);
      IntStream.range(BUYING, BUYING + IN_WORK).filter(place -> !demo.isStopping()).forEach(place -> {
        var id = lodge(place, today);
        if (id != null && place % 2 == 0) {
          in(today, then -> working.at(then).startChecking(id, version(id), DemoOfficer.ASISTENT.acting()));
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
    lodged.stream().filter(id -> id != null && !demo.isStopping()).forEach(id -> decide(id, first.minusDays(1)));
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

  private void decide(AidApplicationId id, LocalDate on) {
    var officer = DemoOfficer.ASISTENT.acting();
    in(on, then -> working.at(then).startChecking(id, version(id), officer));
    in(on, then -> {
      var calculation = calculating.of(applications.findById(id).orElseThrow(), Freezing.ROMANIAN);
      if (calculation.granted()) {
        proposing.grant(id, calculation.fingerprint(), "Condițiile sunt dovedite cu actele din dosar.", Proposal.Signature.of(officer, then.instant()));
      } else {
        proposing.refuse(id, calculation.fingerprint(), Grounds.foundBy(calculation.assessment()), "Condițiile nu sunt îndeplinite.",
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
