package ro.reazem.financialaid.scheme;

import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.Lei;

/**
 * A number of a calculation together with what it counts, exact, so that a step can be kept and printed years later.
 *
 * @param value in the unit's smallest part
 */
public record Figure(Unit unit, long value) implements ValueObject {

  /** What a figure counts and in which smallest part it is kept. */
  public enum Unit {
    /** Money, in bani. */
    LEI,
    /** A coefficient, in thousandths. */
    FACTOR,
    /** A percentage, in hundredths of a per cent. */
    PERCENT,
    /** Whole things: persons, children, years, square metres. */
    COUNT,
    /** Whether a condition holds: 1 or 0. */
    HOLDS
  }

  private static final Figure YES = new Figure(Unit.HOLDS, 1);
  private static final Figure NO = new Figure(Unit.HOLDS, 0);

  public static Figure lei(long bani) {
    return new Figure(Unit.LEI, bani);
  }

  public static Figure lei(Lei amount) {
    return new Figure(Unit.LEI, amount.bani());
  }

  public static Figure factor(long thousandths) {
    return new Figure(Unit.FACTOR, thousandths);
  }

  public static Figure percent(long hundredths) {
    return new Figure(Unit.PERCENT, hundredths);
  }

  public static Figure count(long number) {
    return new Figure(Unit.COUNT, number);
  }

  public static Figure holds(boolean condition) {
    return condition ? YES : NO;
  }
}
