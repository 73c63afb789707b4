package ro.reazem.people.card;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A household the person lives or lived in. */
record StayLine(UUID householdId, String role, LocalDate since, @Nullable LocalDate until, @Nullable Integer siruta,
    String addressLine, String reference) {

  /** The same without where it was. */
  StayLine withoutPlace() {
    return new StayLine(householdId, role, since, until, null, "", reference);
  }
}
