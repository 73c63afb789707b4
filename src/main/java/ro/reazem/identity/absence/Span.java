package ro.reazem.identity.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/** From the first to the last day of an absence, and who stands in (înlocuitor). */
record Span(LocalDate since, LocalDate until, @Nullable Colleague substitute) {

  private static final int LONGEST_DAYS = 3 * 366;

  Span {
    RuleViolated.require(!until.isBefore(since), "identity.absence.endsBeforeItStarts");
    RuleViolated.require(since.plusDays(LONGEST_DAYS).isAfter(until), "identity.absence.tooLong");
  }
}
