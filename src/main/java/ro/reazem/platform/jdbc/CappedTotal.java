package ro.reazem.platform.jdbc;

import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * How many rows a list has, counted only up to a limit: the exact size of a large list interests nobody and costs more
 * than the list.
 *
 * @param count what was counted, at most the limit
 * @param more whether there are more than that
 */
public record CappedTotal(int count, boolean more) {

  public static final int LIMIT = 1000;

  /**
   * Counts the rows of a list.
   *
   * @param rows which they are: a statement from its word "from" on
   * @param asked how a statement about them is bound
   */
  public static CappedTotal of(String rows, Function<String, StatementSpec> asked) {
    return of(asked.apply("select count(*) from (select 1 " + rows + " limit " + (LIMIT + 1) + ") as capped").query(Integer.class).single());
  }

  /** @param counted the count of a query that itself stopped at the limit plus one */
  public static CappedTotal of(int counted) {
    return new CappedTotal(Math.min(counted, LIMIT), counted > LIMIT);
  }
}
