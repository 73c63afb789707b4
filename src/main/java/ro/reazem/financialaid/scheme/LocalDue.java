package ro.reazem.financialaid.scheme;

import java.time.YearMonth;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.Lei;

/**
 * What a local aid pays in a month (scadență): that month's sum, or a tranche of several.
 *
 * @param month the month in which it is due, such as 2026-10
 * @param months for how many months
 */
public record LocalDue(String month, int months, Lei sum) implements ValueObject {

  public YearMonth due() {
    return YearMonth.parse(month);
  }
}
