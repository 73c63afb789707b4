package ro.reazem.financialaid.takeover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a right runs (durata dreptului), where nothing of it is wrong.
 *
 * @param until the last day told; null where none was
 * @param firstMonth first day of the first month that is given here
 */
record Course(LocalDate from, @Nullable LocalDate until, LocalDate firstMonth) {

  /** The first day on which something is given here. */
  LocalDate givenFrom() {
    return from.isAfter(firstMonth) ? from : firstMonth;
  }
}
