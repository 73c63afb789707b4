package ro.reazem.people.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import ro.reazem.events.people.MaritalStatus;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.change.By;
import ro.reazem.people.person.AddressKind;
import ro.reazem.people.person.PersonDetails;
import ro.reazem.people.person.RegisteringPerson.Entry;
import ro.reazem.people.person.RegisteringPerson;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoPerson;
import ro.reazem.platform.demo.DemoPlan;

/** Some of the invented people are registered a second time, as happens at a counter: without their CNP, and written a little otherwise. */
@Component
@Order(21)
class DemonstrationDuplicates implements ApplicationRunner {

  /** Which households, from the last one. */
  private static final List<Integer> FROM_THE_END = List.of(3, 5, 8, 11, 14, 17);

  private final DemoMode demo;
  private final RegisteringPerson registering;
  private final TransactionOperations transaction;
  private final Clock clock;

  DemonstrationDuplicates(DemoMode demo, RegisteringPerson registering, TransactionOperations transaction, Clock clock) {
    this.demo = demo;
    this.registering = registering;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("duplicates", () -> transaction.executeWithoutResult(status -> {
      var households = DemoPlan.on(LocalDate.now(clock)).households();
      FROM_THE_END.forEach(place -> {
        var household = households.get(households.size() - place);
        again(household.members().getFirst().person(), household.address(), place);
      });
    }));
  }

  /** The register knows the form of each, so that the next start enters nobody a third time. */
  private void again(DemoPerson person, Address address, int place) {
    var id = UUID.nameUUIDFromBytes(("registered twice " + person.id()).getBytes(StandardCharsets.UTF_8));
    boolean swapped = place % 2 == 0;
    var details = new PersonDetails(swapped ? person.givenName() : plain(person.familyName()), swapped ? person.familyName() : person.givenName(),
        place % 3 == 0 ? dayForMonth(person.bornOn()) : person.bornOn(), "", person.male() ? Sex.MALE : Sex.FEMALE,
        MaritalStatus.valueOf(person.marital()), person.citizenship(), null, null, "", "");
    registering.register(new Entry(new PersonId(id), id, details, "", AddressKind.DOMICILE, address, LocalDate.now(clock).minusDays(20L + place)),
        By.PROGRAM);
  }

  private static String plain(String name) {
    return name.replace('ț', 't').replace('ș', 's').replace('ă', 'a').replace('â', 'i').replace('î', 'i').replace('Ț', 'T').replace('Ș', 'S');
  }

  private static LocalDate dayForMonth(LocalDate born) {
    try {
      return LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
    } catch (DateTimeException noSuchMonth) {
      return born;
    }
  }
}
