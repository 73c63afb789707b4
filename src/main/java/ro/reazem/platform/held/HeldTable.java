package ro.reazem.platform.held;

/**
 * A table that holds data on persons.
 *
 * @param key message key of the title
 * @param table with its schema
 * @param condition over the alias t; :ids is the list of ids
 * @param without columns left out, by name, separated by a space: about other persons, or only of technical use
 */
public record HeldTable(String key, String table, String condition, String without) {

  /**
   * Only what a query names, so that nothing else ever leaves.
   *
   * @param query its column person is the person's id, which stays out
   */
  public static HeldTable only(String key, String query) {
    return by(key, "(" + query + ")", "person", "");
  }

  /** A table whose column holds the person's id. */
  public static HeldTable by(String key, String table, String column, String without) {
    return new HeldTable(key, table, "t." + column + " = any(:ids)", column + " " + without);
  }
}
