package ro.reazem.people.card;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One of a person's addresses as the page lists it. */
record AddressLine(String kind, LocalDate since, @Nullable LocalDate until, @Nullable Integer siruta, String line,
    String postcode, String country, boolean current) {}
