package ro.reazem.kernel;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A period of days, both ends included, as the law speaks of them; without an end it lasts until further notice.
 *
 * @param from the first day
 * @param to the last day, or null when the period is open
 */
public record DateRange(LocalDate from, @Nullable LocalDate to) implements ValueObject {

  public DateRange {
    RuleViolated.require(to == null || !to.isBefore(from), "kernel.dateRange.endsBeforeStart");
  }

  public static DateRange since(LocalDate from) {
    return new DateRange(from, null);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  public boolean overlaps(DateRange other) {
    return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
  }

  public boolean isOpen() {
    return to == null;
  }

  /** The same period closed on the given day. */
  public DateRange until(LocalDate lastDay) {
    return new DateRange(from, lastDay);
  }
}
