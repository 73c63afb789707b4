package ro.reazem.people.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.events.people.MaritalStatus;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.change.By;
import ro.reazem.people.household.FoundingHousehold;
import ro.reazem.people.household.FoundingHousehold.Founder;
import ro.reazem.people.kinship.Relating;
import ro.reazem.people.kinship.RelationKind;
import ro.reazem.people.person.AddressKind;
import ro.reazem.people.person.ChangingPerson;
import ro.reazem.people.person.KnownPersons;
import ro.reazem.people.person.PersonDetails;
import ro.reazem.people.person.RegisteringPerson;
import ro.reazem.people.person.RegisteringPerson.Entry;
import ro.reazem.platform.demo.DemoHousehold;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoPerson;
import ro.reazem.platform.demo.DemoPlan;

/** Enters the invented population once, by the same acts by which officers enter people. */
@Component
@Order(20)
class DemonstrationPeople implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationPeople.class);

  private static final Set<HouseholdRole> PARENTS = EnumSet.of(HouseholdRole.REFERENCE_PERSON, HouseholdRole.SPOUSE,
      HouseholdRole.PARTNER);

  private final DemoMode demo;
  private final RegisteringPerson registering;
  private final ChangingPerson changing;
  private final FoundingHousehold founding;
  private final Relating relating;
  private final KnownPersons known;
  private final TransactionOperations transaction;
  private final Clock clock;

  DemonstrationPeople(DemoMode demo, RegisteringPerson registering, ChangingPerson changing, FoundingHousehold founding,
      Relating relating, KnownPersons known, TransactionOperations transaction, Clock clock) {
    this.demo = demo;
    this.registering = registering;
    this.changing = changing;
    this.founding = founding;
    this.relating = relating;
    this.known = known;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    // one transaction: all of it or nothing, and one commit instead of two thousand
    demo.enter("people", () -> transaction.executeWithoutResult(status -> {
      load();
      if (demo.isStopping()) {
        status.setRollbackOnly();
      }
    }));
  }

  /** Enters everybody, unless the homeless man is there already: he comes last, so then all are. */
  void load() {
    var plan = DemoPlan.on(LocalDate.now(clock));
    var last = plan.homeless();
    if (!known.byIds(List.of(last.id())).isEmpty()) {
      return;
    }
    plan.households().stream().takeWhile(household -> !demo.isStopping()).forEach(this::enter);
    if (demo.isStopping()) {
      return;
    }
    enter(last, AddressKind.ACTUAL, new Address(1026, "", "", "", "", "", "", "", "RO", "gara CFR, sala de așteptare"),
        LocalDate.now(clock).minusDays(90));
    LOG.info("The register holds the invented population of the demonstration");
  }

  private void enter(DemoHousehold household) {
    var founders = household.members().stream().map(member -> {
      enter(member.person(), AddressKind.DOMICILE, household.address(), member.since());
      return new Founder(new PersonId(member.person().id()), HouseholdRole.valueOf(member.role()), member.since(),
          member.until());
    }).toList();
    founding.found(household.id(), household.id(), household.address(), founders.getFirst().since(), founders, By.PROGRAM);
    founders.stream().skip(1).forEach(founder -> relate(founders, founder));
  }

  /** Children have both grown-ups who stand first as parents; spouses and partners are told as such. */
  private void relate(List<Founder> founders, Founder founder) {
    var reference = founders.getFirst().person();
    switch (founder.role()) {
      case SPOUSE -> relating.relate(reference, RelationKind.SPOUSE, founder.person(), founder.since(), "", By.PROGRAM);
      case PARTNER -> relating.relate(reference, RelationKind.PARTNER, founder.person(), founder.since(), "", By.PROGRAM);
      case PARENT -> relating.relate(founder.person(), RelationKind.PARENT, reference, null, "", By.PROGRAM);
      case CHILD -> founders.stream().filter(other -> PARENTS.contains(other.role())).forEach(parent ->
          relating.relate(parent.person(), RelationKind.PARENT, founder.person(), null, "certificat de naștere", By.PROGRAM));
      default -> { }
    }
  }

  private void enter(DemoPerson person, AddressKind kind, Address address, LocalDate since) {
    var details = new PersonDetails(person.familyName(), person.givenName(), person.bornOn(), "",
        person.male() ? Sex.MALE : Sex.FEMALE, MaritalStatus.valueOf(person.marital()), person.citizenship(), person.cnp(),
        null, "", "");
    registering.register(new Entry(new PersonId(person.id()), person.id(), details, person.formerName(), kind, address,
        since), By.PROGRAM);
    if (person.diedOn() != null) {
      changing.recordDeath(new PersonId(person.id()), person.diedOn(), By.PROGRAM);
    }
  }
}
