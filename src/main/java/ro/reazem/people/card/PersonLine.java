package ro.reazem.people.card;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as the list of the register shows them. */
record PersonLine(UUID id, String familyName, String givenName, @Nullable LocalDate bornOn, @Nullable String cnpTail,
    @Nullable String temporaryId, @Nullable LocalDate diedOn, @Nullable Integer siruta, String country) {}
