package ro.reazem.people.imports;

import org.jspecify.annotations.Nullable;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.people.household.HouseholdNow;
import ro.reazem.people.person.RegisterEntry;

/**
 * The person of the register whom a row of a file means.
 *
 * @param unchanged whether the row was loaded before just as it is: nothing in it is news
 * @param cnpOfAnother whether the CNP of the row is held by somebody else than the person whom its external id means
 * @param household where the person lives now, null when in no household
 */
record KnownRow(RegisterEntry entry, boolean unchanged, boolean cnpOfAnother, @Nullable HouseholdNow household) {

  @Nullable HouseholdRole role() {
    return household == null ? null : household.members().get(entry.id());
  }
}
