package ro.reazem.intake.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.intake.circuit.AdvancingEntry;
import ro.reazem.intake.circuit.SendingMethod;
import ro.reazem.intake.circuit.Step;
import ro.reazem.intake.entry.Correspondent;
import ro.reazem.intake.entry.Direction;
import ro.reazem.intake.entry.Entries;
import ro.reazem.intake.entry.EntryId;
import ro.reazem.intake.entry.NewEntry;
import ro.reazem.intake.entry.Paper;
import ro.reazem.intake.entry.RegisteringEntry;
import ro.reazem.intake.entry.Stage;
import ro.reazem.intake.registry.KeepingRegistries;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoPlan;
import ro.reazem.platform.demo.DemoTime;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.security.Officer;

/** Two registries and papers of some weeks in every stage of their circuit, made by the same acts as officers perform. */
@Component
@Order(30)
class DemonstrationEntries implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationEntries.class);
  private static final int PAPERS = 40;
  private static final Stage[] WAY = {Stage.RESOLVED, Stage.ASSIGNED, Stage.DRAFTED, Stage.CHECKED, Stage.SIGNED, Stage.NUMBERED_OUT,
      Stage.SENT, Stage.FILED};

  private final DemoMode demo;
  private final KeepingRegistries keeping;
  private final RegisteringEntry registering;
  private final AdvancingEntry advancing;
  private final Entries entries;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationEntries(DemoMode demo, KeepingRegistries keeping, RegisteringEntry registering, AdvancingEntry advancing, Entries entries,
      TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.keeping = keeping;
    this.registering = registering;
    this.advancing = advancing;
    this.entries = entries;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("entries of the registry", this::load);
  }

  /** Makes what is not there yet, so that a start that was broken off is made good by the next one. */
  private void load() {
    keeping.open(DemonstrationRegistries.GENERAL, "G", "Registrul general de intrare-ieșire", DemoUnit.REGISTRY.id(),
        DemonstrationRegistries.GENERAL.value());
    keeping.open(DemonstrationRegistries.CENTRE, "CZ", "Registrul Centrului de zi „Mugurel”", DemoUnit.PREVENTION.id(),
        DemonstrationRegistries.CENTRE.value());
    // numbers follow the days: the oldest paper is registered first
    IntStream.range(0, PAPERS).takeWhile(place -> !demo.isStopping()).filter(place -> entries.findByOneTimeKey(key(place)).isEmpty())
        .forEach(place -> transaction.executeWithoutResult(status -> make(place)));
    LOG.info("{} invented papers are in the registries", PAPERS);
  }

  private void make(int place) {
    var on = LocalDate.now(clock).minusDays((PAPERS - 1L - place) * 3 / 2);
    var then = DemoTime.on(on, clock);
    var kind = DemonstrationPapers.ALL.get(place % DemonstrationPapers.ALL.size());
    var direction = place % 9 == 7 ? Direction.OUT : place % 9 == 4 ? Direction.INTERNAL : Direction.IN;
    var registry = place % 8 == 5 ? DemonstrationRegistries.CENTRE : DemonstrationRegistries.GENERAL;
    var paper = new Paper(kind.subject(), kind.type(), 1 + place % 6, place % 3, kind.confidentiality(),
        kind.organisation() == null ? "" : String.valueOf(1100 + place * 7), kind.organisation() == null ? null : on.minusDays(4));
    var id = registering.register(new NewEntry(key(place), registry, direction, kind.channel(), correspondent(kind, place), paper,
        direction == Direction.OUT ? kind.officer().acting().unit() : null, direction == Direction.OUT ? null : on.plusDays(10), null, null,
        place % 2 == 0 ? "III B 12" : ""), registrar(), then).id();
    if (direction == Direction.OUT) {
      advance(id, Step.send(SendingMethod.POST_WITH_RECEIPT, "AR nr. " + (4100 + place)), registrar(), then);
    } else {
      int steps = place < PAPERS / 2 ? WAY.length : place % (WAY.length + 1);
      IntStream.range(0, steps).forEach(step -> advance(id, step(WAY[step], kind), author(WAY[step], kind), then));
    }
  }

  private Step step(Stage stage, DemonstrationPapers.Kind kind) {
    return switch (stage) {
      case RESOLVED -> Step.resolve(DemoUnit.BENEFITS.id(), kind.resolution());
      case ASSIGNED -> Step.assign(kind.officer().acting().id(), "");
      case SENT -> Step.send(SendingMethod.BY_HAND, "semnătura de primire a solicitantului");
      default -> Step.to(stage, "");
    };
  }

  private static Officer author(Stage stage, DemonstrationPapers.Kind kind) {
    return switch (stage) {
      case DRAFTED -> kind.officer().acting();
      case RESOLVED, SIGNED -> DemoOfficer.DIRECTOR.acting();
      case NUMBERED_OUT, SENT, FILED -> registrar();
      default -> DemoOfficer.SEF.acting();
    };
  }

  private void advance(EntryId id, Step step, Officer by, Clock then) {
    advancing.advance(id, entries.findById(id).orElseThrow().version(), step, by, then);
  }

  private Correspondent correspondent(DemonstrationPapers.Kind kind, int place) {
    if (kind.organisation() != null) {
      return Correspondent.organisation(kind.organisation());
    }
    var households = DemoPlan.on(LocalDate.now(clock)).households();
    var person = households.get(place * 3 % households.size()).members().getFirst().person();
    return Correspondent.person(person.id(), person.familyName() + " " + person.givenName());
  }

  private static Officer registrar() {
    return DemoOfficer.REGISTRATURA.acting();
  }

  private static UUID key(int place) {
    return UUID.nameUUIDFromBytes(("demonstration entry " + place).getBytes(StandardCharsets.UTF_8));
  }
}
