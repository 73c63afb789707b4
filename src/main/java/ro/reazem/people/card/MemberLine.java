package ro.reazem.people.card;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of the household the person lives in. */
record MemberLine(UUID householdId, UUID personId, String name, String role, @Nullable LocalDate bornOn,
    @Nullable String cnpTail, @Nullable LocalDate diedOn, LocalDate since) {}
