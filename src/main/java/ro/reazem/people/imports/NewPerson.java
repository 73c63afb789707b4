package ro.reazem.people.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person about to be entered from a file.
 *
 * @param temporaryId null for a person with a CNP
 */
record NewPerson(UUID id, @Nullable String temporaryId, ReadPerson read) {}
