package ro.reazem.platform.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Cnp;

/**
 * An invented person. Any likeness is chance: the county digits of the CNP are those of codes issued since May 2024,
 * whatever the age.
 *
 * @param formerName a family name held before, empty when there is none
 * @param cnp null for foreigners and newborns without one
 * @param citizenship ISO 3166 alpha-2
 * @param marital name of a marital status of the people events
 */
public record DemoPerson(UUID id, String familyName, String givenName, String formerName, boolean male, LocalDate bornOn,
    @Nullable Cnp cnp, String citizenship, String marital, @Nullable LocalDate diedOn) {}
