package ro.reazem.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jmolecules.ddd.types.ValueObject;

/**
 * An amount of money in lei (RON), exact to the ban (1 leu = 100 bani). Rounding to whole lei is never implied: the
 * law says for each step which way it goes, so each step names it.
 *
 * @param bani the amount in bani; may be negative, as in a withholding
 */
public record Lei(long bani) implements ValueObject, Comparable<Lei> {

  public static final Lei ZERO = new Lei(0);
  private static final int BANI_PER_LEU = 100;

  /** @throws ArithmeticException when the amount has parts of a ban */
  public static Lei of(BigDecimal lei) {
    return new Lei(lei.movePointRight(2).longValueExact());
  }

  public static Lei of(String lei) {
    return of(new BigDecimal(lei));
  }

  public static Lei whole(long lei) {
    return new Lei(Math.multiplyExact(lei, BANI_PER_LEU));
  }

  public Lei plus(Lei other) {
    return new Lei(Math.addExact(bani, other.bani));
  }

  public Lei minus(Lei other) {
    return new Lei(Math.subtractExact(bani, other.bani));
  }

  public Lei negated() {
    return new Lei(Math.negateExact(bani));
  }

  /** The amount times an exact factor, rounded to whole lei in the direction the step's law gives. */
  public Lei timesToWholeLei(BigDecimal factor, RoundingMode rounding) {
    return of(amount().multiply(factor).setScale(0, rounding));
  }

  /** The amount divided by an exact divisor, rounded to whole lei in the direction the step's law gives. */
  public Lei dividedToWholeLei(BigDecimal divisor, RoundingMode rounding) {
    return of(amount().divide(divisor, 0, rounding));
  }

  /** The amount times an exact factor, rounded to the ban in the direction given. */
  public Lei times(BigDecimal factor, RoundingMode rounding) {
    return of(amount().multiply(factor).setScale(2, rounding));
  }

  public Lei min(Lei other) {
    return bani <= other.bani ? this : other;
  }

  public Lei max(Lei other) {
    return bani >= other.bani ? this : other;
  }

  public boolean atMost(Lei other) {
    return bani <= other.bani;
  }

  public boolean isZero() {
    return bani == 0;
  }

  public boolean isNegative() {
    return bani < 0;
  }

  public boolean isPositive() {
    return bani > 0;
  }

  /** The amount in lei with two decimals. */
  public BigDecimal amount() {
    return BigDecimal.valueOf(bani, 2);
  }

  @Override
  public int compareTo(Lei other) {
    return Long.compare(bani, other.bani);
  }

  @Override
  public String toString() {
    return amount().toPlainString();
  }
}
