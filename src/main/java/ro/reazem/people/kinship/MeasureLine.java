package ro.reazem.people.kinship;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measure of protection of a person's capacity, as the page lists it. */
record MeasureLine(UUID id, String kind, String authority, String rulingNumber, LocalDate rulingDate,
    @Nullable UUID representativeId, String representative, String scope, LocalDate since, @Nullable LocalDate until) {}
