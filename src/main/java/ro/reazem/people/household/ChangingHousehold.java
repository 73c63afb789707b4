package ro.reazem.people.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.change.By;
import ro.reazem.people.change.Chronicle;
import ro.reazem.people.person.KnownPerson;
import ro.reazem.people.person.KnownPersons;

/** Changes who lives in a household, as what, and where. */
@Service
class ChangingHousehold {

  private final Households households;
  private final OtherHouseholds others;
  private final KnownPersons known;
  private final ShelteringHouseholds sheltering;
  private final Chronicle chronicle;
  private final Clock clock;

  ChangingHousehold(Households households, OtherHouseholds others, KnownPersons known, ShelteringHouseholds sheltering, Chronicle chronicle,
      Clock clock) {
    this.households = households;
    this.others = others;
    this.known = known;
    this.sheltering = sheltering;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  @Transactional
  void takeIn(HouseholdId id, PersonId person, HouseholdRole role, LocalDate since, By by) {
    others.requireNone(person, since, id.value());
    change(id, household -> household.takeIn(person, role, since, clock));
    chronicle.note(id.value(), "household.joined", "people.role." + role, "", name(person), by);
    chronicle.note(person.value(), "person.joinedHousehold", by);
  }

  @Transactional
  void letGo(HouseholdId id, PersonId person, LocalDate lastDay, By by) {
    change(id, household -> household.letGo(person, lastDay, clock));
    chronicle.note(id.value(), "household.left", "", "", name(person), by);
    chronicle.note(person.value(), "person.leftHousehold", "", "", lastDay.toString(), by);
  }

  @Transactional
  void correctRole(HouseholdId id, PersonId person, HouseholdRole role, By by) {
    change(id, household -> household.correctRole(person, role, clock));
    chronicle.note(id.value(), "household.roleCorrected", "people.role." + role, "", name(person), by);
  }

  @Transactional
  void move(HouseholdId id, Address to, LocalDate since, By by) {
    change(id, household -> household.moves(to, since, clock));
    chronicle.note(id.value(), "household.moved", "", "", to.line(), by);
  }

  private String name(PersonId person) {
    return known.byIds(List.of(person.value())).values().stream().map(KnownPerson::name).findFirst().orElse("");
  }

  private void change(HouseholdId id, UnaryOperator<Household> act) {
    households.save(sheltering.sheltered(act.apply(households.findById(id).orElseThrow(NoSuchHousehold::new))));
  }
}
