package ro.reazem.intake.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.intake.registry.KeepingRegistries;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** Numbers of a registry: unbroken, never given twice, from one every year. */
@SpringBootTest
@AutoConfigureMockMvc
class NumberingTests {

  private static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");

  @Autowired RegisteringEntry registering;
  @Autowired CancellingEntry cancelling;
  @Autowired KeepingRegistries keeping;
  @Autowired Entries entries;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  final Officer registrar = SignIn.officer("registratura");
  RegistryId registry;

  @BeforeEach
  void aRegistry() {
    registry = keeping.open(RegistryId.create(), code(), "Registru de probă", SignIn.UNIT, null);
  }

  @Test
  void sixteenClientsGetAllNumbersOnceThoughEveryFifthFails() throws Exception {
    try (var clients = Executors.newFixedThreadPool(16)) {
      List<Future<?>> all = new ArrayList<>();
      IntStream.range(0, 400).forEach(i -> all.add(clients.submit(() -> transaction.executeWithoutResult(status -> {
        registering.register(paper("lucrarea " + i), registrar);
        if (i % 5 == 0) {
          status.setRollbackOnly();
        }
      }))));
      for (var one : all) {
        one.get();
      }
    }
    assertThat(numbers()).containsExactlyElementsOf(IntStream.rangeClosed(1, 320).boxed().toList());
  }

  @Test
  void theSameFormSentTwiceGetsOneNumber() {
    var form = paper("cerere trimisă de două ori");

    assertThat(registering.register(form, registrar)).isEqualTo(registering.register(form, registrar));
    assertThat(numbers()).containsExactly(1);
  }

  @Test
  void numbersStartAgainAtOneOnTheFirstOfJanuary() {
    var last = registering.register(paper("ultima"), registrar, at("2025-12-31T21:59:59Z"));
    var first = registering.register(paper("prima"), registrar, at("2025-12-31T22:00:00Z"));

    assertThat(last.number().ofYear()).isEqualTo("1/2025");
    assertThat(first.number().ofYear()).isEqualTo("1/2026");
    assertThat(first.number().registeredOn()).isEqualTo(LocalDate.of(2026, 1, 1));
  }

  @Test
  void aClockSetBackAnHourDoesNotPutALaterNumberBeforeAnEarlierOne() {
    var before = registering.register(paper("înainte"), registrar, at("2026-05-04T09:00:00Z"));
    var after = registering.register(paper("după"), registrar, at("2026-05-04T08:00:00Z"));

    assertThat(after.number().number()).isEqualTo(2);
    assertThat(after.number().registeredAt()).isEqualTo(before.number().registeredAt());
  }

  @Test
  void everyRegistryHasASeriesOfItsOwn() {
    var centre = keeping.open(RegistryId.create(), code(), "Centrul de probă", SignIn.UNIT, null);
    registering.register(paper("în registrul general"), registrar);

    assertThat(registering.register(NewEntry.incoming(UUID.randomUUID(), centre, Channel.POST, Correspondent.organisation("Primăria"),
        Paper.about("în registrul centrului"), null), registrar).number().number()).isEqualTo(1);
  }

  @Test
  void aCancelledNumberStaysInTheRegisterAndIsNotGivenAgain() {
    var wrong = registering.register(paper("greșită"), registrar);
    assertThatThrownBy(() -> cancelling.cancel(wrong.id(), 0, " ", registrar)).isInstanceOf(RuleViolated.class);

    cancelling.cancel(wrong.id(), 0, "document înregistrat de două ori", registrar);

    assertThat(entries.findById(wrong.id()).orElseThrow().cancellation().reason()).isEqualTo("document înregistrat de două ori");
    // sent again after its answer was lost
    cancelling.cancel(wrong.id(), 0, "document înregistrat de două ori", registrar);
    assertThat(entries.findById(wrong.id()).orElseThrow().version()).isEqualTo(1);
    assertThat(registering.register(paper("următoarea"), registrar).number().number()).isEqualTo(2);
    assertThatThrownBy(() -> cancelling.cancel(wrong.id(), 1, "încă o dată", registrar)).hasMessage("intake.entry.cancelled");
  }

  @Test
  void aNumberIsNeitherChangedNorRemoved() {
    var id = registering.register(paper("rămâne"), registrar).id().value();

    assertThatThrownBy(() -> jdbc.sql("delete from intake.entry where id = :id").param("id", id).update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> jdbc.sql("update intake.entry set number = 99 where id = :id").param("id", id).update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void nothingIsRegisteredInAClosedRegistry() {
    var entry = registering.register(paper("înainte de închidere"), registrar);
    jdbc.sql("update intake.registry set active = false where id = :id").param("id", registry.value()).update();

    assertThat(entry.number().number()).isEqualTo(1);
    assertThatThrownBy(() -> registering.register(paper("după închidere"), registrar)).hasMessage("intake.registry.closed");
  }

  private NewEntry paper(String subject) {
    return NewEntry.incoming(UUID.randomUUID(), registry, Channel.COUNTER, Correspondent.organisation("Școala nr. 3"), Paper.about(subject),
        SignIn.UNIT);
  }

  private List<Integer> numbers() {
    return jdbc.sql("select number from intake.entry where registry_id = :id order by number").param("id", registry.value())
        .query(Integer.class).list();
  }

  private static Clock at(String instant) {
    return Clock.fixed(Instant.parse(instant), ZONE);
  }

  private static String code() {
    return "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
  }
}
