package ro.reazem.people.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Address;

/**
 * What the register says of a person now, to be compared with what somebody brings.
 *
 * @param version the state of the entry; each change makes another
 * @param formerNames family names held before
 * @param domicile the registered domicile, null when unknown
 * @param domicileSince since when
 * @param earlierUntil the last day of the domiciles before this one, null when there was none
 */
public record RegisterEntry(UUID id, long version, PersonDetails details, @Nullable LocalDate diedOn, List<String> formerNames,
    @Nullable Address domicile, @Nullable LocalDate domicileSince, @Nullable LocalDate earlierUntil) {}
