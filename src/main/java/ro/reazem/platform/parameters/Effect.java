package ro.reazem.platform.parameters;

import java.util.List;
import ro.reazem.kernel.Lei;

/**
 * The outcome of a preview.
 *
 * @param rights how many rights in force were calculated anew
 * @param before what they come to a month with the figures in force
 * @param after what they would come to with the new one
 * @param changed how many would change, those that would end included
 * @param ended how many would no longer be granted
 * @param failed how many could not be calculated
 * @param list the rights that would change, the first ones only
 */
public record Effect(int rights, Lei before, Lei after, int changed, int ended, int failed, List<ChangedRight> list) {

  /** How many changed rights a preview names. */
  public static final int LISTED = 50;

  /**
   * A right that would change. It is named by its number only: who keeps parameters need not know the family.
   *
   * @param number number of the request or of the right
   * @param path where it is shown to those who may see it
   */
  public record ChangedRight(String number, String path, Lei before, Lei after) {}
}
