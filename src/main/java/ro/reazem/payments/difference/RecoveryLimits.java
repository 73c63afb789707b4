package ro.reazem.payments.difference;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * The limits of recovering what was paid without right, as the institution has set them.
 *
 * @param years counted from the last day of the month paid for; null while not set
 * @param minimum smallest sum that is pursued; null while not set
 * @param today the day on which it is asked
 */
public record RecoveryLimits(@Nullable Integer years, @Nullable Lei minimum, LocalDate today) implements ValueObject {

  /** Of one month alone. */
  public Recovery of(YearMonth month, Lei undue) {
    if (undue.isZero()) {
      return Recovery.NOTHING;
    }
    if (years == null || minimum == null) {
      return Recovery.NOT_SET;
    }
    return month.atEndOfMonth().plusYears(years).isBefore(today) ? Recovery.TOO_LATE : Recovery.POSSIBLE;
  }

  /** Whether all that can be recovered together is worth it. */
  public boolean pursues(Lei total) {
    return minimum == null || minimum.atMost(total);
  }
}
