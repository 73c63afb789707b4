package ro.reazem.people.household;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.kernel.Address;

/** Where a household lives for a time, both days included. */
@Table(schema = "people", name = "household_address")
record HouseholdAddress(LocalDate since, @Nullable LocalDate until, @Embedded.Empty Address address) implements ValueObject {

  HouseholdAddress endedOn(LocalDate lastDay) {
    return new HouseholdAddress(since, lastDay, address);
  }
}
