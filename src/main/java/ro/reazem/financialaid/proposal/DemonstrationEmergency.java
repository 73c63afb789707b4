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
import ro.reazem.financialaid.application.Lodgement;
import ro.reazem.financialaid.application.LodgingApplication;
import ro.reazem.financialaid.declaration.EmergencyNeed;
import ro.reazem.financialaid.family.Families;
import ro.reazem.financialaid.justification.Justifying;
import ro.reazem.financialaid.justification.Receipt;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.demo.DemoHousehold;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoPaper;
import ro.reazem.platform.demo.DemoPlan;
import ro.reazem.platform.files.SentFile;
import ro.reazem.platform.security.Officer;

/** Requests of invented families for emergency aid in every state, from the registration to the proof of use, made by the acts of officers. */
@Component
@Order(42)
class DemonstrationEmergency implements ApplicationRunner {

  private static final int FIRST_FAMILY = 20;

  /** How far a request went. */
  private enum Until {
    REGISTERED, CHECKED, PROPOSED, SIGNED, PART_PROVED, JUSTIFIED, RECOVERY
  }

  /** What one family asks, and how far it got. */
  private record Told(String ground, boolean urgent, AidMode mode, @Nullable Integer cost, int others, @Nullable Integer damage, int debts, String story,
      Until until) {}

  private static final List<Told> REQUESTS = List.of(
      new Told(DemonstrationGrounds.ILLNESS, false, AidMode.MONEY, 8200, 3000, null, 0, "Operație de cataractă, programată luna viitoare.", Until.PART_PROVED),
      new Told(DemonstrationGrounds.FIRE, true, AidMode.MONEY, null, 0, 60, 0, "A ars acoperișul și o cameră.", Until.SIGNED),
      new Told(DemonstrationGrounds.FOOD, false, AidMode.VOUCHER, null, 0, null, 0, "Familia nu are cu ce cumpăra alimente.", Until.JUSTIFIED),
      new Told(DemonstrationGrounds.ILLNESS, false, AidMode.MONEY, 1450, 0, null, 0, "Medicamente necompensate.", Until.RECOVERY),
      new Told(DemonstrationGrounds.FIRE, true, AidMode.MONEY, null, 0, 80, 0, "Casa a ars aproape în întregime.", Until.PROPOSED),
      new Told(DemonstrationGrounds.FOOD, false, AidMode.VOUCHER, null, 0, null, 320, "Fără venituri din luna trecută.", Until.SIGNED),
      new Told(DemonstrationGrounds.BURIAL, true, AidMode.MONEY, 1800, 0, null, 0, "Decesul bunicii.", Until.CHECKED),
      new Told(DemonstrationGrounds.ILLNESS, false, AidMode.MONEY, 2300, 500, null, 0, "Investigații RMN.", Until.CHECKED),
      new Told(DemonstrationGrounds.ILLNESS, false, AidMode.MONEY, 640, 0, null, 0, "Proteză auditivă, diferență de preț.", Until.REGISTERED));

  private final DemoMode demo;
  private final DemonstrationGrounds grounds;
  private final Families families;
  private final AidApplications applications;
  private final LodgingApplication lodging;
  private final DemonstrationDecisions acts;
  private final Justifying justifying;
  private final Clock clock;

  DemonstrationEmergency(DemoMode demo, DemonstrationGrounds grounds, Families families, AidApplications applications, LodgingApplication lodging,
      DemonstrationDecisions acts, Justifying justifying,
      Clock clock) {
    this.demo = demo;
    this.grounds = grounds;
    this.families = families;
    this.applications = applications;
    this.lodging = lodging;
    this.acts = acts;
    this.justifying = justifying;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("emergency requests", this::load);
  }

  private void load() {
    grounds.enter();
    var households = DemoPlan.on(LocalDate.now(clock)).households();
    IntStream.range(0, REQUESTS.size()).filter(place -> !demo.isStopping())
        .forEach(place -> enter(households.get((FIRST_FAMILY + place) * 2 + 1), REQUESTS.get(place), place));
  }

  private void enter(DemoHousehold household, Told told, int place) {
    var today = LocalDate.now(clock);
    var key = UUID.nameUUIDFromBytes(("demonstration emergency " + household.key()).getBytes(StandardCharsets.UTF_8));
    var family = families.on(household.id(), today);
    if (family.isEmpty() || applications.findByOneTimeKey(key).isPresent()) {
      return;
    }
    var officer = DemoOfficer.ASISTENT.acting();
    var holder = family.get().members().getFirst().personId();
    var need = new EmergencyNeed(told.ground(), told.urgent(), true, told.cost() == null ? null : Lei.whole(told.cost()), Lei.whole(told.others()),
        told.damage(), Lei.whole(told.debts()), told.mode(), told.story());
    var id = lodging.lodge(new Lodgement(key, household.id(), holder, officer.unit(), officer.id(), officer.name(), Benefit.EMERGENCY, false, false,
        DemonstrationDeclarations.of(family.get(), holder, today, place).withEmergency(need)));
    if (told.until() == Until.REGISTERED) {
      return;
    }
    acts.startChecking(id, clock);
    if (told.until() != Until.CHECKED) {
      acts.propose(id, officer, "Situația de necesitate a fost constatată prin anchetă socială.", "Nu sunt îndeplinite condițiile hotărârii consiliului local.", clock);
    }
    if (told.until().compareTo(Until.SIGNED) >= 0) {
      acts.sign(id, clock);
      prove(id, told.until(), place, officer);
    }
  }

  private void prove(AidApplicationId id, Until until, int place, Officer officer) {
    if (until == Until.SIGNED || !applications.findById(id).orElseThrow().status().isGranted()) {
      return;
    }
    receive(id, place, until == Until.JUSTIFIED ? 300 : 350, officer);
    if (until == Until.JUSTIFIED) {
      justifying.justify(id, officer);
    } else if (until == Until.RECOVERY) {
      justifying.proposeRecovery(id, "Familia nu a mai adus acte pentru rest.", officer);
    }
  }

  private void receive(AidApplicationId id, int place, int lei, Officer officer) {
    var number = "bon " + (4100 + place);
    justifying.receive(id, new Receipt(null, number, "Furnizor inventat", LocalDate.now(clock), Lei.whole(lei), officer.name()),
        new SentFile("bon-" + place + ".pdf", DemoPaper.of(number, 1)), officer);
  }
}
