package ro.reazem.financialaid.scheme.emergency;

import java.util.List;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;

/**
 * Whether the budget of the ground has a sum (disponibil bugetar). It never makes the sum smaller: what is not there holds the signature until
 * the budget is changed.
 *
 * @param left what the budget of the year and ground has left
 */
public record BudgetGate(Lei left, Lei sum) {

  public boolean isOpen() {
    return sum.atMost(left);
  }

  /** By how much the budget is too small. */
  public Lei missing() {
    return sum.minus(left).max(Lei.ZERO);
  }

  public Step step(LegalBasis basis) {
    return new Step(isOpen() ? "emergency.budget.there" : "emergency.budget.short", Step.Kind.CONDITION,
        List.of(Figure.lei(sum), Figure.lei(left), Figure.lei(missing())), Figure.holds(isOpen()), basis, List.of());
  }
}
