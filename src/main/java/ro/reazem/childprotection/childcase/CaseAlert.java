package ro.reazem.childprotection.childcase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that whoever opens a case must know first (atenționare), such as a measure that no longer fits the child's age; features contribute them.
 *
 * @param kind crit, warn or plum
 * @param icon of the chip
 * @param text already in the reader's language
 * @param path where it is dealt with
 */
public record CaseAlert(String kind, String icon, String text, String path) {

  /** What a feature has to say about a case. */
  @FunctionalInterface
  public interface Source {

    /** @param child as the register knows it, null when it is not there */
    List<CaseAlert> about(ChildCase childCase, @Nullable Child child);
  }
}
