package ro.reazem.platform.listing;

import java.util.Collection;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The rows of a whole list, handed over one after another so that a million of them need no more memory than a few (rândurile listei). */
@FunctionalInterface
public interface Rows<R> {

  /** How many rows the database hands over at once. */
  int AT_ONCE = 500;

  void each(Consumer<? super R> row);

  /** Of a list that is short by its nature, such as the lines of one budget. */
  static <R> Rows<R> of(Collection<R> few) {
    return few::forEach;
  }

  /** Of a query, read while they are written; only within a transaction does the database hand them over bit by bit. */
  static <R> Rows<R> of(StatementSpec query, RowMapper<R> mapper) {
    return taken -> query.withFetchSize(AT_ONCE).query(row -> {
      taken.accept(mapper.mapRow(row, row.getRow()));
    });
  }
}
