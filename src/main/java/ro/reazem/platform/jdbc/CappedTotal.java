package ro.reazem.platform.jdbc;

/**
 * How many rows a list has, counted only up to a limit: the exact size of a large list interests nobody and costs more
 * than the list.
 *
 * @param count what was counted, at most the limit
 * @param more whether there are more than that
 */
public record CappedTotal(int count, boolean more) {

  public static final int LIMIT = 1000;

  /** @param counted the count of a query that itself stopped at the limit plus one */
  public static CappedTotal of(int counted) {
    return new CappedTotal(Math.min(counted, LIMIT), counted > LIMIT);
  }
}
