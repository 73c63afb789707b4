package ro.reazem.childprotection.statistics;

import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.sight.ChildSight;

/**
 * What stands behind the rows of an indicator: a table of files, as x, with the predicate of who sees them.
 *
 * @param number SQL of what a file is called
 * @param path where its page is, before its id
 * @param action the act whose sight the predicate binds
 */
public record Opens(@Nullable String table, String number, String path, String predicate, String action) {

  /** Figures behind which no file stands. */
  public static final Opens NOTHING = new Opens(null, "''", "", "true", "childprotection.statistics.read");
  public static final Opens CASES = new Opens("childprotection.child_case",
      "x.number || '/' || x.year || case when x.reopened = 0 then '' else '-' || x.reopened end", "/childprotection/cases/", ChildSight.of("x"),
      "childprotection.case.read");
}
