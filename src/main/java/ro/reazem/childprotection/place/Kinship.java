package ro.reazem.childprotection.place;

import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.RuleViolated;

/**
 * How a person is related to a child (gradul de rudenie). In the collateral line the births are counted up to the common ancestor and down
 * again.
 *
 * @param degree how many births lie between them; zero when they are no relatives
 * @param byMarriage whether the tie is a marriage (afinitate) and not descent
 */
public record Kinship(int degree, boolean byMarriage) implements ValueObject {

  private static final int FARTHEST = 12;

  /** Somebody who is no relative. */
  public static final Kinship NONE = new Kinship(0, false);

  public Kinship {
    RuleViolated.require(degree >= 0 && degree <= FARTHEST, "childprotection.measure.degree");
  }

  /** A relative by descent. */
  public static Kinship ofDegree(int degree) {
    return new Kinship(degree, false);
  }

  /** A relative through a common ancestor: so many births up to it, so many down. */
  public static Kinship collateral(int up, int down) {
    return new Kinship(up + down, false);
  }

  /** The husband or wife of a relative of that degree (afin). */
  public Kinship spouse() {
    return new Kinship(degree, true);
  }

  /**
   * As what the person receives the child: relatives by marriage are never the extended family, they count as another family.
   *
   * @param farthest the last degree of the extended family on the day
   */
  public PlaceType placeType(int farthest) {
    return degree >= 1 && degree <= farthest && !byMarriage ? PlaceType.EXTENDED_FAMILY : PlaceType.OTHER_PERSON;
  }
}
