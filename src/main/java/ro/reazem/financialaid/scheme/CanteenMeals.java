package ro.reazem.financialaid.scheme;

import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * What a right to the social canteen came to (dreptul la cantina de ajutor social).
 *
 * @param portions how many portions a day
 * @param value what the portions of a month cost (costul lunar al porțiilor)
 * @param contribution what the family pays of it a month (contribuția lunară); zero where the meals are free
 * @param daysLeft how many days of the year are left to somebody temporarily without income; null in other categories
 * @param calendar whether those days are counted by the calendar rather than by the days with a meal
 */
public record CanteenMeals(CanteenCategory category, int portions, Lei value, Lei contribution, @Nullable Integer daysLeft, boolean calendar)
    implements ValueObject {

  public boolean free() {
    return contribution.isZero();
  }
}
