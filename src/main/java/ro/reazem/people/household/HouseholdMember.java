package ro.reazem.people.household;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person living, or who lived, in the household. */
record HouseholdMember(UUID personId, String name, String role, @Nullable LocalDate bornOn, String sex,
    @Nullable String cnpTail, @Nullable LocalDate diedOn, LocalDate since, @Nullable LocalDate until) {}
