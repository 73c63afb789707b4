package ro.reazem.platform.web;

import java.time.YearMonth;

/**
 * A part of a page that belongs to another module: the page renders an empty section and the browser fetches the part from
 * the module that owns it. Without JavaScript the section is a link.
 *
 * @param place the page it belongs to
 * @param order the place on the page, lower first
 * @param key message key of the title
 * @param path where the part is fetched; {id} stands for the person, household, case, merge or right of the page, {context} for the module that
 *     owns the case, {month} for the month of a payment
 * @param action what the officer must be permitted to do for the part to be shown
 * @param spot where on the home page it stands
 */
public record Panel(Place place, int order, String key, String path, String action, Spot spot) {

  public Panel(Place place, int order, String key, String path, String action) {
    this(place, order, key, path, action, Spot.MAIN);
  }

  /** The pages that take parts from other modules. */
  public enum Place {
    HOME, PERSON, HOUSEHOLD, CASE, TASKS,
    /** A right to money; {id} is the right. */
    RIGHT,
    /** One payment: what it rests on, told by the context that granted the right; {id} is the right, {month} the month paid for. */
    PAYMENT,
    /** What a merge of two persons moves, before it is made; {id} is the record to be absorbed. */
    MERGE,
    /** What came since a merge and is to be assigned before it is undone; {id} is the merge. */
    UNMERGE
  }

  /** The path as handlers are mapped to it. */
  public String pathWithoutQuery() {
    return path.replaceAll("\\?.*", "");
  }

  /**
   * Where on the home page a part stands: a strip over the whole width that brings its own sheet, the main column, the column beside
   * it, or the whole width below both.
   */
  public enum Spot {
    STRIP, MAIN, SIDE, WIDE
  }

  /** The path for one case. */
  public String pathFor(String context, Object id) {
    return pathFor(id).replace("{context}", context);
  }

  /** The path for one month of a right. */
  public String pathFor(Object id, YearMonth month) {
    return pathFor(id).replace("{month}", month.toString());
  }

  /** Whether the part comes from the module that owns what the page is about. */
  public boolean isOf(String context) {
    return path.startsWith("/" + context + "/");
  }

  /** The path for one person or household. */
  public String pathFor(Object id) {
    return path.replace("{id}", String.valueOf(id));
  }
}
