package ro.reazem.directory.persons;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of the directory as a picker offers them.
 *
 * @param name family name first
 * @param cnpTail the last digits of the CNP, null for persons without one
 */
public record FoundPerson(UUID id, String name, @Nullable LocalDate bornOn, @Nullable String cnpTail, String addressLine) {}
