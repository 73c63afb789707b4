package ro.reazem.services.contribution;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * One row of the table of contributions (grila contribuției): up to which income per member, and which part of the cost.
 *
 * @param upTo null for incomes above all others
 */
record Band(@Nullable Lei upTo, BigDecimal percent) {

  boolean holds(Lei income) {
    return upTo == null || income.atMost(upTo);
  }
}
