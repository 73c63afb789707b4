package ro.reazem.financialaid.budget;

import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * The budget of a year and ground.
 *
 * @param name what the council calls the ground; null when no version of it is there
 * @param reserved what signed dispositions hold of it
 */
public record BudgetLine(int year, String ground, @Nullable String name, Lei allotted, Lei reserved) {

  public Lei left() {
    return allotted.minus(reserved);
  }

  /** Hundredths of what was allotted that are held, for the bar beside the sums. */
  public int heldPercent() {
    return allotted.isZero() ? 0 : (int) (reserved.bani() * 100 / allotted.bani());
  }
}
