package ro.reazem.people.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ro.reazem.events.people.HouseholdRecorded;
import ro.reazem.events.people.HouseholdsRecorded;
import ro.reazem.events.people.PersonIdentified;
import ro.reazem.events.people.PersonRecorded;
import ro.reazem.events.people.PersonsIdentified;
import ro.reazem.events.people.PersonsRecorded;

/** What the other modules are told of imported persons: the same as of single ones, some hundred in one event. */
final class Announcements {

  private static final int IN_ONE_EVENT = 500;

  private Announcements() {}

  static List<Object> of(List<NewPerson> persons, List<NewHousehold> households, Clock clock) {
    var events = new ArrayList<>();
    for (int from = 0; from < persons.size(); from += IN_ONE_EVENT) {
      events.add(new PersonsRecorded(UUID.randomUUID(), clock.instant(),
          persons.subList(from, Math.min(from + IN_ONE_EVENT, persons.size())).stream().map(person -> told(person, clock)).toList()));
    }
    var identified = persons.stream().filter(person -> person.read().details().cnp() != null).toList();
    for (int from = 0; from < identified.size(); from += IN_ONE_EVENT) {
      events.add(new PersonsIdentified(UUID.randomUUID(), clock.instant(), identified
          .subList(from, Math.min(from + IN_ONE_EVENT, identified.size())).stream().map(person -> identified(person, clock)).toList()));
    }
    for (int from = 0; from < households.size(); from += IN_ONE_EVENT) {
      events.add(new HouseholdsRecorded(UUID.randomUUID(), clock.instant(), households
          .subList(from, Math.min(from + IN_ONE_EVENT, households.size())).stream().map(household -> told(household, clock)).toList()));
    }
    return events;
  }

  private static PersonRecorded told(NewPerson person, Clock clock) {
    var read = person.read();
    var details = read.details();
    return new PersonRecorded(person.id(), 1, clock.instant(), details.familyName(), details.givenName(),
        read.formerName().isEmpty() ? List.of() : List.of(read.formerName()), details.bornOn(), details.sex(),
        details.maritalStatus(), details.citizenship(), details.cnp() == null ? null : details.cnp().tail(), null,
        read.address());
  }

  private static PersonIdentified identified(NewPerson person, Clock clock) {
    return new PersonIdentified(person.id(), 1, clock.instant(), person.read().details().cnp().digits());
  }

  private static HouseholdRecorded told(NewHousehold household, Clock clock) {
    return new HouseholdRecorded(household.id(), 1, clock.instant(), household.address(), household.members().stream()
        .map(member -> new HouseholdRecorded.Membership(member.id(), member.read().role(), household.since(), null)).toList());
  }
}
