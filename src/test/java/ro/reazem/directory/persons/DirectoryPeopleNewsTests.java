package ro.reazem.directory.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import ro.reazem.events.people.HouseholdRecorded;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.events.people.MaritalStatus;
import ro.reazem.events.people.HouseholdsRecorded;
import ro.reazem.events.people.PersonRecorded;
import ro.reazem.events.people.PersonsRecorded;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.Address;

/** What the phone book makes of the news about people. */
@SpringBootTest
@AutoConfigureMockMvc
class DirectoryPeopleNewsTests {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final DirectoryPeopleNews news;
  private final JdbcClient jdbc;

  @Autowired
  DirectoryPeopleNewsTests(DirectoryPeopleNews listener, JdbcClient jdbc) {
    // the listener itself, not its proxy, which would hear each event in a thread of its own
    this.news = AopTestUtils.getUltimateTargetObject(listener);
    this.jdbc = jdbc;
  }

  private final UUID maria = UUID.randomUUID();
  private final UUID ion = UUID.randomUUID();
  private final UUID household = UUID.randomUUID();

  @Test
  void newsOfAPersonToldTwiceIsListedOnce() {
    news.on(person("Țurcanu", 1));
    news.on(person("Țurcanu", 1));
    assertThat(jdbc.sql("""
        select siruta, address_line, cnp_tail from directory.person where display_name = 'Maria Țurcanu' and id = :id""")
        .param("id", maria).query().listOfRows()).singleElement().satisfies(row -> {
          assertThat(row).containsEntry("siruta", 1017).containsEntry("address_line", "Str. Morii, nr. 12");
          assertThat(row).containsEntry("cnp_tail", "2174");
        });
  }

  @Test
  void oldNewsOfAPersonThatComesLateChangesNothing() {
    news.on(person("Moldoveanu", 2));
    news.on(person("Țurcanu", 1));
    assertThat(jdbc.sql("select display_name from directory.person where id = :id").param("id", maria).query(String.class)
        .single()).isEqualTo("Maria Moldoveanu");
  }

  @Test
  void newsOfAHouseholdToldTwiceListsItsMembersOnce() {
    news.on(person("Țurcanu", 1));
    news.on(household(1, null));
    news.on(household(1, null));
    assertThat(rolesOn(DAY)).containsExactly("REFERENCE_PERSON");
  }

  @Test
  void oldNewsOfAHouseholdThatComesLateChangesNothing() {
    news.on(person("Țurcanu", 1));
    news.on(household(2, DAY.minusDays(1)));
    news.on(household(1, null));
    assertThat(rolesOn(DAY)).isEmpty();
    assertThat(rolesOn(DAY.minusDays(1))).hasSize(1);
  }

  @Test
  void newsOfManyToldTwiceOrLateIsThatOfEachAlone() {
    news.on(person("Moldoveanu", 2));
    var persons = new PersonsRecorded(UUID.randomUUID(), Instant.now(), List.of(person("Țurcanu", 1), other("Enache")));
    news.on(persons);
    news.on(persons);
    assertThat(jdbc.sql("select display_name from directory.person where id in (:maria, :ion) order by display_name")
        .param("maria", maria).param("ion", ion).query(String.class).list()).containsExactly("Ion Enache", "Maria Moldoveanu");
    var households = new HouseholdsRecorded(UUID.randomUUID(), Instant.now(), List.of(household(1, null)));
    news.on(households);
    news.on(households);
    assertThat(rolesOn(DAY)).containsExactly("REFERENCE_PERSON");
    news.on(household(2, DAY.minusDays(1)));
    news.on(households);
    assertThat(rolesOn(DAY)).isEmpty();
  }

  private List<String> rolesOn(LocalDate day) {
    return jdbc.sql("""
        select m.role from directory.household_member m join directory.person p on p.id = m.person_id
        where m.household_id = :household and m.since <= :day and (m.until is null or m.until >= :day)""")
        .param("household", household).param("day", day).query(String.class).list();
  }

  private PersonRecorded person(String familyName, long revision) {
    return new PersonRecorded(maria, revision, Instant.now(), familyName, "Maria", List.of("Pârvu"),
        LocalDate.of(1992, 4, 5), Sex.FEMALE, MaritalStatus.SINGLE, "RO", "2174", null,
        new Address(1017, "Str. Morii", "12", "", "", "", "", "", "RO", ""));
  }

  private PersonRecorded other(String familyName) {
    return new PersonRecorded(ion, 1, Instant.now(), familyName, "Ion", List.of(), null, Sex.MALE, MaritalStatus.NOT_STATED, "RO",
        null, null, null);
  }

  private HouseholdRecorded household(long revision, LocalDate until) {
    return new HouseholdRecorded(household, revision, Instant.now(), Address.in(1017), List.of(
        new HouseholdRecorded.Membership(maria, HouseholdRole.REFERENCE_PERSON, LocalDate.of(2020, 1, 1), until)));
  }
}
