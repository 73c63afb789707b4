package ro.reazem.intake.petition;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
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
import ro.reazem.intake.entry.Channel;
import ro.reazem.intake.entry.Correspondent;
import ro.reazem.intake.entry.Entries;
import ro.reazem.intake.entry.NewEntry;
import ro.reazem.intake.entry.Paper;
import ro.reazem.intake.entry.RegisteringEntry;
import ro.reazem.intake.registry.KeepingRegistries;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoPlan;
import ro.reazem.platform.demo.DemoTime;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.security.Officer;

/** Invented petitions in every state, some late, dated relative to today. */
@Component
@Order(35)
class DemonstrationPetitions implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationPetitions.class);
  private static final RegistryId REGISTRY =
      new RegistryId(UUID.nameUUIDFromBytes("demonstration registry of petitions".getBytes(StandardCharsets.UTF_8)));
  private static final int PETITIONS = 20;
  private static final List<String> SUBJECTS = List.of("Nemulțumire privind durata de soluționare a cererii",
      "Reclamație privind comportamentul unui funcționar", "Cerere de informații despre plata indemnizației",
      "Sesizare privind starea locuinței unui vecin", "Propunere privind programul cantinei sociale");

  private final DemoMode demo;
  private final KeepingRegistries keeping;
  private final RegisteringEntry registering;
  private final Entries entries;
  private final OpeningPetition opening;
  private final HandlingPetition handling;
  private final Petitions petitions;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationPetitions(DemoMode demo, KeepingRegistries keeping, RegisteringEntry registering, Entries entries, OpeningPetition opening,
      HandlingPetition handling, Petitions petitions, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.keeping = keeping;
    this.registering = registering;
    this.entries = entries;
    this.opening = opening;
    this.handling = handling;
    this.petitions = petitions;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("petitions", () -> {
      // a registry of their own: in another one, later papers are registered already
      keeping.open(REGISTRY, "P", "Registrul de petiții", DemoUnit.REGISTRY.id(), REGISTRY.value());
      IntStream.range(0, PETITIONS).takeWhile(place -> !demo.isStopping()).filter(place -> entries.findByOneTimeKey(key(place)).isEmpty())
          .forEach(place -> transaction.executeWithoutResult(status -> make(place)));
      LOG.info("{} invented petitions are there", PETITIONS);
    });
  }

  private void make(int place) {
    var today = LocalDate.now(clock);
    var then = DemoTime.on(today.minusDays(3L * (PETITIONS - 1 - place)), clock);
    boolean anonymous = place % 7 == 6;
    var channel = Channel.values()[place % 4];
    var entry = registering.register(NewEntry.incoming(key(place), REGISTRY, channel, anonymous ? Correspondent.anonymous() : petitioner(place, today),
        Paper.about(SUBJECTS.get(place % SUBJECTS.size())), DemoUnit.BENEFITS.id()), DemoOfficer.REGISTRATURA.acting(), then).id();
    var complainedOf = place % SUBJECTS.size() == 1 ? DemoOfficer.VASILE_TOADER.acting().id() : null;
    var id = opening.open(entry, new NewPetition(DemoUnit.BENEFITS.id(), !anonymous, !anonymous, place == 13, complainedOf),
        DemoOfficer.REGISTRATURA.acting(), then);
    decide(id, place, then);
  }

  private void decide(PetitionId id, int place, Clock then) {
    var head = DemoOfficer.SEF.acting();
    var day = LocalDate.now(then);
    switch (place % 10) {
      case 6 -> {
        if (place == 6) {
          handling.classAway(id, version(id), ClassingGround.UNIDENTIFIED, null, head, then);
        }
      }
      case 3 -> handling.forward(id, version(id), "Primăria Municipiului Măgura", head, then);
      case 9 -> { }
      default -> {
        handling.assign(id, version(id), worker(place).id(), DemoUnit.BENEFITS.id(), head, then);
        if (place < PETITIONS / 2 && place != 4 && place != 8) {
          handling.answer(id, version(id), place % 3 != 0, head, then);
        } else if (place == 8) {
          handling.extend(id, version(id), 15, "nota aprobată nr. 88", day, head, then);
        }
      }
    }
  }

  private long version(PetitionId id) {
    return petitions.findById(id).orElseThrow().version();
  }

  private static Correspondent petitioner(int place, LocalDate today) {
    var households = DemoPlan.on(today).households();
    var person = households.get((place * 5 + 1) % households.size()).members().getFirst().person();
    return Correspondent.person(person.id(), person.familyName() + " " + person.givenName());
  }

  private static Officer worker(int place) {
    return (place % 2 == 0 ? DemoOfficer.ASISTENT : DemoOfficer.MARIA_ENACHE).acting();
  }

  private static UUID key(int place) {
    return UUID.nameUUIDFromBytes(("demonstration petition " + place).getBytes(StandardCharsets.UTF_8));
  }
}
