package ro.reazem.people.household;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A household as its page shows it. */
record HouseholdCard(UUID id, String reference, @Nullable Integer siruta, String addressLine, LocalDate addressSince,
    String postcode, String country) {

  /** The same without the address. */
  HouseholdCard withoutPlace() {
    return new HouseholdCard(id, reference, null, "", addressSince, "", "ZZ");
  }
}
