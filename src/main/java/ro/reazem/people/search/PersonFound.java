package ro.reazem.people.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as a list of results shows them.
 *
 * @param closeness 1 all words are the typed ones, 2 some only begin like them, 3 some were typed with an error, 4 not all fit
 * @param formerNames family names held before
 * @param place where they live or are registered now, empty when unknown or confidential
 */
record PersonFound(UUID id, int closeness, String familyName, String givenName, List<String> formerNames,
    @Nullable LocalDate bornOn, @Nullable LocalDate diedOn, @Nullable String cnpTail, @Nullable String temporaryId,
    String place) {

  public String name() {
    return (familyName + " " + givenName).strip();
  }
}
