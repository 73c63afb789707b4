package ro.reazem.financialaid.scheme.canteen;

import java.util.List;
import ro.reazem.financialaid.scheme.Rounding;
import ro.reazem.kernel.Lei;

/** What the meals eaten cost (valoarea porțiilor servite): the price of a day's ration, shared out among its meals. */
public final class RationValue {

  private RationValue() {}

  /** Meals served at one price of a day's ration. */
  public record Served(int meals, Lei price) {}

  /** @param mealsADay how many meals a day's ration has */
  public static Lei of(List<Served> served, int mealsADay) {
    long together = served.stream().mapToLong(one -> Math.multiplyExact(one.price().bani(), (long) one.meals())).sum();
    return new Lei(Rounding.HALF_UP.divide(together, mealsADay));
  }
}
