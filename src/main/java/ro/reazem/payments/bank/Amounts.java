package ro.reazem.payments.bank;

import java.math.BigDecimal;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** Sums as files of banks write them. */
final class Amounts {

  private Amounts() {}

  /** @throws RuleViolated when it is no sum of whole bani */
  static Lei parse(String written) {
    RuleViolated.require(written.matches("[0-9]{1,15}(\\.[0-9]{1,5})?"), "payments.statement.amount", written);
    var amount = new BigDecimal(written);
    RuleViolated.require(amount.stripTrailingZeros().scale() <= 2, "payments.statement.amount", written);
    return Lei.of(amount);
  }
}
