package ro.reazem.people.household;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.PersonId;

/** A person living in the household for a time, both days included. */
@Table(schema = "people", name = "household_member")
record Membership(PersonId personId, HouseholdRole role, LocalDate since, @Nullable LocalDate until) implements ValueObject {

  boolean lasts() {
    return until == null;
  }

  DateRange period() {
    return new DateRange(since, until);
  }

  Membership endedOn(LocalDate lastDay) {
    return new Membership(personId, role, since, lastDay);
  }

  Membership of(PersonId person) {
    return new Membership(person, role, since, until);
  }

  Membership as(HouseholdRole corrected) {
    return new Membership(personId, corrected, since, until);
  }
}
