package ro.reazem.platform.web;

import java.util.List;

/**
 * A legal deadline drawn as a ruler (rigla termenului): where it began, where today stands, where it ends. All places are percent
 * of its width, as the picture takes them; the sentence says in words all that it shows.
 *
 * @param title which term it is
 * @param basis act and article, as cited
 * @param note how it is counted and what else is known of it; may be empty
 * @param kind crit when it has passed, warn when it is near, ok when it was met, empty otherwise
 * @param left how far it is, such as 3 zile
 * @param day its last day
 * @param sentence the whole picture in one sentence
 * @param gone width of what has passed
 * @param zone the last sixth
 * @param ticks where weeks, months or days begin
 * @param pauses when it did not run
 * @param marks what stands above and below it
 */
public record Ruler(String title, String basis, String note, String kind, String left, String day, String sentence, String gone, Bar zone,
    List<String> ticks, List<Bar> pauses, List<Mark> marks) {

  /** A stretch of the ruler. */
  public record Bar(String x, String width) {}

  /**
   * A place on the ruler with its words.
   *
   * @param kind the class it is drawn with: now, due, or empty for words without a line
   * @param anchor on which side of the place the words stand: start, middle, end
   * @param above whether they stand above the ruler
   */
  public record Mark(String x, String kind, String anchor, boolean above, String text) {}
}
