package ro.reazem.people.imports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.kernel.Address;
import ro.reazem.people.person.PersonDetails;

/**
 * A row of the file that makes sense on its own.
 *
 * @param rowKey what tells this row from all others: its external id, or its whole content
 * @param formerName empty when there is none
 * @param address the domicile, null when the row has none
 * @param since the day the address and the household are known from, null when not given
 * @param household what the rows of one household share; empty for a person alone
 */
record ReadPerson(int line, String rowKey, String contentHash, PersonDetails details, String formerName,
    @Nullable Address address, @Nullable LocalDate since, String household, @Nullable HouseholdRole role) {

  /** The same row makes the same key, so that no way of loading enters it twice. */
  UUID formKey() {
    return UUID.nameUUIDFromBytes(("import " + rowKey).getBytes(StandardCharsets.UTF_8));
  }
}
