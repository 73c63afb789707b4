package ro.reazem.payments.debt;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/**
 * One month of a debt.
 *
 * @param established by its acts
 * @param recovered given back or withheld since
 * @param left still to be settled, never more than the ledger says was received without right
 */
record DebtMonth(YearMonth month, Lei established, Lei recovered, Lei left) implements ValueObject {

  /** A part of a sum that goes to a month. */
  record Part(YearMonth month, Lei amount) {}

  static Lei left(List<DebtMonth> months) {
    return months.stream().map(DebtMonth::left).reduce(Lei.ZERO, Lei::plus);
  }

  /**
   * What a sum settles: the oldest month first (imputația plății).
   *
   * @param months in their order
   * @throws RuleViolated when it is nothing or more than is left
   */
  static List<Part> settledBy(Lei sum, List<DebtMonth> months) {
    RuleViolated.require(sum.isPositive(), "payments.debt.nothing");
    var parts = new ArrayList<Part>();
    var rest = sum;
    for (var one : months) {
      var part = rest.min(one.left());
      if (part.isPositive()) {
        parts.add(new Part(one.month(), part));
        rest = rest.minus(part);
      }
    }
    RuleViolated.require(rest.isZero(), "payments.debt.moreThanLeft");
    return parts;
  }
}
