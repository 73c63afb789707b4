package ro.reazem.people.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.kernel.Address;
import ro.reazem.people.household.HouseholdNow;

/**
 * What loading the rows of one household will do to it.
 *
 * @param now the household as it stands, null for one to be entered
 * @param joining the rows whose persons join it
 * @param roles of those who live there already, the changed ones only
 * @param address where it moves, or the address of a new one; null when it stays
 * @param since the day for the address
 */
record HomePlan(@Nullable HouseholdNow now, List<FileReading.Line> joining, Map<UUID, HouseholdRole> roles,
    @Nullable Address address, LocalDate since) {

  boolean changesAnything() {
    return !joining.isEmpty() || !roles.isEmpty() || address != null;
  }
}
