package ro.reazem.people.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.kernel.Address;

/** A household put together out of the rows that name it; its address is that of the reference person. */
record NewHousehold(UUID id, String key, Address address, LocalDate since, List<NewPerson> members) {

  static List<NewHousehold> of(List<NewPerson> persons, LocalDate today) {
    var byKey = persons.stream().filter(person -> !person.read().household().isEmpty())
        .collect(Collectors.groupingBy(person -> person.read().household(), LinkedHashMap::new, Collectors.toList()));
    var households = new ArrayList<NewHousehold>();
    byKey.forEach((key, members) -> members.stream()
        .filter(member -> member.read().role() == HouseholdRole.REFERENCE_PERSON && member.read().address() != null).findFirst()
        .ifPresent(reference -> households.add(new NewHousehold(UUID.randomUUID(), key, reference.read().address(),
            reference.read().since() == null ? today : reference.read().since(), members))));
    return households;
  }
}
