package ro.reazem.people.kinship;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure of protection of a person's capacity, as the page lists it.
 *
 * @param replaced whether a later ruling of the same kind goes on after it
 */
record MeasureLine(UUID id, String kind, String authority, String rulingNumber, LocalDate rulingDate,
    @Nullable UUID representativeId, String representative, String scope, LocalDate since, @Nullable LocalDate until,
    boolean replaced) {

  boolean lastsOn(LocalDate day) {
    return !since.isAfter(day) && (until == null || !until.isBefore(day));
  }

  /** The interdiction of the old law, which the courts examine anew. */
  public boolean isOfOldLaw() {
    return kind.equals("OLD_INTERDICTION");
  }
}
