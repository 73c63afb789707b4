package ro.reazem.people.kinship;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What another person is to the person of the page.
 *
 * @param label message key of what the other one is
 */
record RelationLine(UUID id, UUID otherId, String otherName, String label, @Nullable LocalDate bornOn,
    @Nullable LocalDate diedOn, @Nullable LocalDate since, @Nullable LocalDate until, String proof) {}
