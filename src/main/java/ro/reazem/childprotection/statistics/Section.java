package ro.reazem.childprotection.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as a page and a file show it, in the reader's words.
 *
 * @param total nothing when it is hidden in the public version
 */
record Section(String code, String title, Indicator.Kind kind, @Nullable Integer total, List<Part> parts) {

  /** One breakdown with its cells. */
  record Part(String name, String head, List<Cell> cells) {}

  /**
   * One cell.
   *
   * @param amount nothing when it is hidden in the public version
   */
  record Cell(String value, String label, @Nullable Integer amount) {}
}
