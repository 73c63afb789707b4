package ro.reazem.financialaid.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.people.HouseholdRecorded;
import ro.reazem.events.people.HouseholdsRecorded;
import ro.reazem.events.people.PersonRecorded;
import ro.reazem.events.people.PersonsRecorded;
import ro.reazem.kernel.Address;

@SpringBootTest
@AutoConfigureMockMvc
class PeopleNewsTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired Families families;

  @Test
  void theSameNewsTwiceLeavesOneFamily() {
    var family = InventedFamily.ofFour(TODAY).tell(jdbc, publisher, transaction).tell(jdbc, publisher, transaction);

    assertThat(families.on(family.household, TODAY).orElseThrow().members()).hasSize(4);
  }

  @Test
  void staleNewsOfAHouseholdThatArrivesLateChangesNothing() {
    var family = InventedFamily.ofFour(TODAY);
    var stale = family.recorded();
    family.withoutTheLastSince(TODAY).tell(jdbc, publisher, transaction);
    transaction.executeWithoutResult(status -> new PeopleNews(jdbc, publisher).on(stale));

    assertThat(families.on(family.household, TODAY).orElseThrow().members()).hasSize(3);
    assertThat(families.on(family.household, TODAY.minusDays(1)).orElseThrow().members()).hasSize(4);
  }

  @Test
  void staleNewsOfAPersonThatArrivesLateChangesNothing() {
    var family = InventedFamily.ofFour(TODAY).tell(jdbc, publisher, transaction);
    var first = family.persons().getFirst();
    var stale = new PersonRecorded(first.personId(), 0, Instant.now(), "Vechi", "Nume", List.of(), first.bornOn(), first.sex(),
        first.maritalStatus(), "RO", null, null, null);
    transaction.executeWithoutResult(status -> new PeopleNews(jdbc, publisher).on(stale));

    assertThat(families.on(family.household, TODAY).orElseThrow().members().getFirst().familyName()).isEqualTo(family.familyName);
  }

  @Test
  void aHouseholdWithoutKnownPersonsIsNotKnownYet() {
    var household = UUID.randomUUID();
    transaction.executeWithoutResult(status -> new PeopleNews(jdbc, publisher)
        .on(new HouseholdRecorded(household, 1, Instant.now(), Address.in(26564), List.of())));

    assertThat(families.on(household, TODAY)).isEmpty();
  }

  @Test
  void newsOfManyToldTwiceOrLateIsThatOfEachAlone() {
    var known = InventedFamily.ofFour(TODAY);
    var stale = known.recorded();
    known.withoutTheLastSince(TODAY).tell(jdbc, publisher, transaction);
    var unknown = InventedFamily.ofFour(TODAY);
    var persons = new PersonsRecorded(UUID.randomUUID(), Instant.now(), unknown.persons());
    var households = new HouseholdsRecorded(UUID.randomUUID(), Instant.now(), List.of(stale, unknown.recorded()));
    transaction.executeWithoutResult(status -> {
      var news = new PeopleNews(jdbc, publisher);
      news.on(persons);
      news.on(persons);
      news.on(households);
      news.on(households);
    });

    assertThat(families.on(known.household, TODAY).orElseThrow().members()).hasSize(3);
    assertThat(families.on(unknown.household, TODAY).orElseThrow().members()).hasSize(4);
  }
}
