package ro.reazem.intake.referral;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.intake.WorkRouted.Urgency;
import ro.reazem.intake.entry.Channel;
import ro.reazem.intake.entry.Entries;
import ro.reazem.intake.registry.KeepingRegistries;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.intake.signal.Facts;
import ro.reazem.intake.signal.Matter;
import ro.reazem.intake.signal.Reporter;
import ro.reazem.intake.signal.Setting;
import ro.reazem.intake.signal.SignalSheet;
import ro.reazem.intake.signal.Source;
import ro.reazem.intake.signal.Subject;
import ro.reazem.intake.signal.Trigger;
import ro.reazem.intake.signal.ViolenceForm;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;

/** A dozen invented referrals of the last days, of all urgencies and in every stage, made by the same acts as officers perform. */
@Component
@Order(31)
class DemonstrationReferrals implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationReferrals.class);

  private static final RegistryId REGISTRY = new RegistryId(UUID.nameUUIDFromBytes("demonstration registry referrals".getBytes(
      StandardCharsets.UTF_8)));

  private final DemoMode demo;
  private final KeepingRegistries keeping;
  private final RegisteringReferral registering;
  private final TriagingReferral triaging;
  private final TakingReferral taking;
  private final RecordingAction recording;
  private final RoutingReferral routing;
  private final ClosingReferral closing;
  private final CurrentReferral current;
  private final Entries entries;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationReferrals(DemoMode demo, KeepingRegistries keeping, RegisteringReferral registering, TriagingReferral triaging,
      TakingReferral taking, RecordingAction recording, RoutingReferral routing, ClosingReferral closing, CurrentReferral current, Entries entries, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.keeping = keeping;
    this.registering = registering;
    this.triaging = triaging;
    this.taking = taking;
    this.recording = recording;
    this.routing = routing;
    this.closing = closing;
    this.current = current;
    this.entries = entries;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * An invented referral.
   *
   * @param minutes how long ago it was registered
   * @param done how far it has come: 0 registered, 1 triaged, 2 taken over, 3 acted on, 4 closed
   */
  private record Told(Matter matter, Source source, String institution, String family, String given, int age, Urgency urgency,
      List<ViolenceForm> forms, List<Trigger> triggers, String words, int minutes, int done) {}

  private static final List<Told> ALL = List.of(
      new Told(Matter.CHILD, Source.SCHOOL, "Școala gimnazială nr. 3 Brădet", "Lupu", "Andreea", 11, Urgency.STANDARD, List.of(ViolenceForm.NEGLECT_EDUCATION),
          List.of(), "Lipsește de la școală de trei săptămâni.", 9000, 4),
      new Told(Matter.ELDERLY, Source.NEIGHBOUR, "", "Stănescu", "Elisabeta", 81, Urgency.URGENT, List.of(ViolenceForm.SELF_NEGLECT),
          List.of(), "Locuiește singură, fără căldură, nu mai iese din casă.", 7200, 4),
      new Told(Matter.CHILD, Source.LINE_119, "Telefonul 119", "Dobre", "Matei", 5, Urgency.IMMEDIATE, List.of(ViolenceForm.NEGLECT_SUPERVISION),
          List.of(Trigger.ALONE_AT_HOME), "Doi frați de 5 și 7 ani, singuri acasă de dimineață.", 5800, 3),
      new Told(Matter.CHILD, Source.HEALTH, "Spitalul județean Măgura", "Marin", "Sofia", 2, Urgency.IMMEDIATE, List.of(ViolenceForm.PHYSICAL),
          List.of(Trigger.SERIOUS_INJURY), "Fractură fără explicație; mama se contrazice.", 4300, 3),
      new Told(Matter.DOMESTIC_VIOLENCE, Source.POLICE, "Poliția orașului Brădet", "Rusu", "Camelia", 34, Urgency.URGENT, List.of(ViolenceForm.PSYCHOLOGICAL),
          List.of(Trigger.SUSPECTED_VIOLENCE), "Ordin de protecție provizoriu; doi copii în locuință.", 2900, 2),
      new Told(Matter.CHILD, Source.RELATIVE, "", "Neacșu", "Ioana", 14, Urgency.STANDARD, List.of(), List.of(),
          "Bunica spune că părinții sunt plecați la muncă în străinătate.", 2500, 2),
      new Told(Matter.ADULT, Source.SPAS, "Primăria comunei Valea Lungă", "Popa", "Gheorghe", 47, Urgency.STANDARD, List.of(), List.of(),
          "Persoană fără adăpost, cu acte pierdute.", 1500, 1),
      new Told(Matter.CHILD, Source.ANONYMOUS, "", "", "", 9, Urgency.URGENT, List.of(ViolenceForm.PHYSICAL), List.of(Trigger.SUSPECTED_VIOLENCE),
          "Un elev vine cu vânătăi, spune că a căzut.", 1000, 1),
      new Told(Matter.CHILD, Source.CHILD, "", "Ilie", "Darius", 13, Urgency.IMMEDIATE, List.of(ViolenceForm.EMOTIONAL), List.of(Trigger.REFUSES_HOME),
          "A venit singur la sediu și nu vrea să se întoarcă acasă.", 190, 2),
      new Told(Matter.CHILD, Source.NGO, "Asociația Punți", "Toma", "Alexia", 15, Urgency.STANDARD, List.of(ViolenceForm.ONLINE), List.of(),
          "Mesaje de amenințare pe rețele sociale.", 130, 0),
      new Told(Matter.ELDERLY, Source.HEALTH, "Cabinet medical Brădet", "Ene", "Vasile", 77, Urgency.URGENT, List.of(ViolenceForm.FINANCIAL), List.of(),
          "Un nepot îi ia pensia.", 48, 0),
      new Told(Matter.CHILD, Source.POLICE, "Poliția municipiului Măgura", "Sava", "Denis", 6, Urgency.IMMEDIATE, List.of(ViolenceForm.WITNESS),
          List.of(Trigger.LIFE_IN_DANGER), "Copil găsit în locuință după un conflict violent.", 12, 0));

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("referrals", () -> {
      // a registry of their own, because numbers follow the moments in it
      keeping.open(REGISTRY, "S", "Registrul sesizărilor", DemoUnit.REGISTRY.id(), REGISTRY.value());
      IntStream.range(0, ALL.size()).takeWhile(place -> !demo.isStopping()).filter(place -> entries.findByOneTimeKey(key(place)).isEmpty())
          .forEach(place -> transaction.executeWithoutResult(status -> make(ALL.get(place), place)));
      LOG.info("{} invented referrals are in the registry", ALL.size());
    });
  }

  private void make(Told told, int place) {
    var then = Clock.fixed(clock.instant().minus(Duration.ofMinutes(told.minutes())), clock.getZone());
    var soon = Clock.offset(then, Duration.ofMinutes(Math.min(told.minutes(), 40)));
    var facts = Facts.told(told.words(), place % 2 == 0 ? Setting.RURAL : Setting.URBAN, told.forms(), told.triggers());
    var sheet = new SignalSheet(told.matter(), told.source(), told.institution(), LocalDate.now(then), null,
        List.of(Subject.named(told.family(), told.given(), told.age())), "", "", null, facts);
    var reporter = new Reporter(told.source() == Source.NEIGHBOUR ? "Marcela Oprea" : "", "", "", told.source() == Source.NEIGHBOUR);
    var id = registering.register(new NewReferral(key(place), REGISTRY, Channel.PHONE_NOTE,
        place % 3 == 0 ? DemoUnit.PREVENTION.id() : DemoUnit.BENEFITS.id(), told.urgency(), "cel care a sesizat spune că nu este un pericol acum", sheet, reporter, null, null),
        DemoOfficer.REGISTRATURA.acting(), then);
    if (told.done() > 0) {
      triaging.triage(id, current.now(id).version(), told.urgency(), "după criteriile bifate la primire", DemoOfficer.SEF.acting(), soon);
    }
    var worker = place % 3 == 0 ? DemoOfficer.GABRIELA_OLARU.acting() : DemoOfficer.ASISTENT.acting();
    if (told.done() > 1) {
      taking.take(id, worker, soon);
    }
    if (told.done() == 2 && told.matter() == Matter.CHILD) {
      routing.route(id, current.now(id).version(), "childprotection", DemoUnit.CHILDREN.id(), worker, soon);
    }
    if (told.done() > 2) {
      recording.record(id, current.now(id).version(), FieldAction.intervention(soon.instant(), List.of(worker.name(), "Ștefan Neagu"), false,
          "Persoana a fost găsită și s-a discutat cu familia.", "Se continuă evaluarea."), worker, soon);
    }
    if (told.done() > 3) {
      closing.close(id, current.now(id).version(), place == 0 ? Outcome.AT_RISK : Outcome.CONFIRMED, "s-au stabilit măsuri de sprijin", null,
          DemoOfficer.SEF.acting(), Clock.offset(soon, Duration.ofDays(1)));
    }
  }

  private static UUID key(int place) {
    return UUID.nameUUIDFromBytes(("demonstration referral " + place).getBytes(StandardCharsets.UTF_8));
  }
}
