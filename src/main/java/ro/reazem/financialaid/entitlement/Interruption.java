package ro.reazem.financialaid.entitlement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * Months for which less is due than the decision in force set (suspendare sau diminuare), until further notice or up to a month.
 *
 * @param suspensionId the suspension that asks for it
 * @param cut what is taken off the child aid, null when the whole sum is suspended
 * @param restored whether its months are due again after all (drepturi restante)
 */
public record Interruption(UUID suspensionId, LocalDate firstMonth, @Nullable LocalDate lastMonth, @Nullable Lei cut, boolean restored)
    implements ValueObject {

  public static Interruption of(UUID suspensionId, YearMonth first, @Nullable YearMonth last, @Nullable Lei cut) {
    return new Interruption(suspensionId, first.atDay(1), last == null ? null : last.atDay(1), cut, false);
  }

  /** Ends it before a month; with arrears, or when no month is left, as if it had never been. */
  Interruption resumed(YearMonth from, boolean arrears) {
    boolean never = arrears || !from.isAfter(YearMonth.from(firstMonth));
    var last = from.minusMonths(1).atDay(1);
    return never ? new Interruption(suspensionId, firstMonth, lastMonth, cut, true)
        : new Interruption(suspensionId, firstMonth, lastMonth == null || last.isBefore(lastMonth) ? last : lastMonth, cut, restored);
  }

  boolean covers(LocalDate day) {
    return !restored && !day.isBefore(firstMonth) && (lastMonth == null || day.isBefore(lastMonth.plusMonths(1)));
  }
}
