package ro.reazem.platform.parameters;

import java.util.List;
import ro.reazem.kernel.Lei;

/**
 * The outcome of a preview.
 *
 * @param inForce how many rights are in force on the day
 * @param rights how many of them were calculated anew; fewer when there are more than a preview calculates
 * @param before what those calculated come to a month with the figures in force
 * @param after what they would come to with the new one
 * @param changed how many would change, those that would end included
 * @param ended how many would no longer be granted
 * @param failed how many could not be calculated
 * @param spread how many rights change by how much
 * @param list the rights that would change most, the largest change first
 */
public record Effect(long inForce, int rights, Lei before, Lei after, int changed, int ended, int failed, List<Part> spread,
    List<ChangedRight> list) {

  /** How many changed rights a preview names. */
  public static final int LISTED = 50;

  /** How many rights a preview calculates, so that an answer comes while the officer waits. */
  public static final int CALCULATED = 20_000;

  /** Whether some rights in force were left out. */
  public boolean capped() {
    return inForce > rights + failed;
  }

  public Lei difference() {
    return after.minus(before);
  }

  /** By how much a right changes, in steps of the screen. */
  public enum Step {
    LESS_BY_100, LESS_BY_50, LESS, SAME, MORE, MORE_BY_50, MORE_BY_100;

    private static final Lei FIFTY = Lei.whole(50);
    private static final Lei HUNDRED = Lei.whole(100);

    static Step of(Lei difference) {
      if (difference.isZero()) {
        return SAME;
      }
      var size = difference.isNegative() ? difference.negated() : difference;
      int far = size.compareTo(HUNDRED) > 0 ? 3 : size.compareTo(FIFTY) > 0 ? 2 : 1;
      return values()[SAME.ordinal() + (difference.isNegative() ? -far : far)];
    }
  }

  /** How many rights change by a step. */
  public record Part(Step step, int rights) {}

  /**
   * A right that would change. It is named by its number only: who keeps parameters need not know the family.
   *
   * @param number number of the request or of the right
   * @param path where it is shown to those who may see it
   */
  public record ChangedRight(String number, String path, Lei before, Lei after) {

    public Lei difference() {
      return after.minus(before);
    }
  }
}
