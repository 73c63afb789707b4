package ro.reazem.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.events.people.MaritalStatus;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.people.household.FoundingHousehold;
import ro.reazem.people.household.FoundingHousehold.Founder;
import ro.reazem.people.person.AddressKind;
import ro.reazem.people.person.PersonDetails;
import ro.reazem.people.person.RegisteringPerson;

/** The register on its real database. */
@SpringBootTest
@AutoConfigureMockMvc
class RegisterTests {

  private static final LocalDate SINCE = LocalDate.of(2020, 5, 1);

  @Autowired RegisteringPerson registering;
  @Autowired FoundingHousehold founding;

  @Test
  void theSameFormSentTwiceEntersOnePerson() {
    var key = UUID.randomUUID();
    assertThat(person("Ana", key)).isEqualTo(person("Ana", key));
  }

  @Test
  void nobodyLivesInTwoHouseholdsAtOneTime() {
    var ana = person("Ana", UUID.randomUUID());
    household(ana);
    assertThatThrownBy(() -> household(ana)).isInstanceOfSatisfying(RuleViolated.class,
        violated -> assertThat(violated.code()).isEqualTo("people.household.livesElsewhere"));
  }

  private UUID household(PersonId reference) {
    return founding.found(UUID.randomUUID(), UUID.randomUUID(), Address.in(1017), SINCE,
        List.of(new Founder(reference, HouseholdRole.REFERENCE_PERSON, SINCE, null)), By.PROGRAM);
  }

  private PersonId person(String name, UUID key) {
    var details = new PersonDetails("Țurcanu", name, LocalDate.of(1990, 2, 3), "", Sex.FEMALE, MaritalStatus.SINGLE, "RO",
        null, null, "", "");
    return registering.register(new RegisteringPerson.Entry(PersonId.create(), key, details, "Pîrvu", AddressKind.DOMICILE, Address.in(1017),
        SINCE), By.PROGRAM);
  }
}
