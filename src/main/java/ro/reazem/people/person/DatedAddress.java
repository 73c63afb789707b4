package ro.reazem.people.person;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.DateRange;

/** An address a person has for a time, both days included. */
@Table(schema = "people", name = "person_address")
record DatedAddress(AddressKind kind, LocalDate since, @Nullable LocalDate until,
    @Embedded.Empty Address address) implements ValueObject {

  DateRange period() {
    return new DateRange(since, until);
  }

  boolean overlaps(DatedAddress other) {
    return kind == other.kind && period().overlaps(other.period());
  }

  DatedAddress endedOn(LocalDate lastDay) {
    return new DatedAddress(kind, since, lastDay, address);
  }
}
