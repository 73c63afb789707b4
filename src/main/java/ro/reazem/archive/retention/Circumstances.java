package ro.reazem.archive.retention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.DateRange;

/**
 * What the count of a term looks at.
 *
 * @param closedOn the day the case was closed, or the last day of the right decided in it when that is later
 * @param term of the approved code of its kind on that day, null when there is none
 * @param comesOfAgeOn when its youngest person comes of age, null when a date of birth is missing
 * @param holds legal holds, open ones without an end
 * @param personAsks whether processing is restricted, or a request about their data unanswered, of a person of the case
 * @param rightRuns whether a right to money that was decided in the case still runs
 * @param longerUntil a later end that the commission set, null when it set none
 * @param always whether the commission decided that the file is kept for good
 */
public record Circumstances(FileState state, LocalDate closedOn, @Nullable Term term, @Nullable LocalDate comesOfAgeOn, List<DateRange> holds,
    boolean personAsks, boolean rightRuns, @Nullable LocalDate longerUntil, boolean always) {}
