package ro.reazem.people.household;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.kernel.Address;

/**
 * A household as it stands now, to be compared with what somebody brings.
 *
 * @param version the state of the household; each change makes another
 * @param reference the name of the reference person
 * @param addressSince since when it lives at the address
 * @param members who lives there, and as what
 */
public record HouseholdNow(UUID id, long version, String reference, Address address,
    LocalDate addressSince, Map<UUID, HouseholdRole> members) {}
