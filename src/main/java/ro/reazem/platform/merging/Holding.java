package ro.reazem.platform.merging;

/**
 * A column of a module's own table that names a person and follows when the person's record is merged into another.
 *
 * @param table the table, without its schema
 * @param key the primary key as a text, an expression over the alias t
 * @param column the column
 * @param form how the column names persons
 * @param group what is assigned as one when a merge is undone, such as a request with all that hangs on it; an expression over t
 * @param versioned whether the row counts its changes in a column version, so that nobody saves over the move
 * @param asked whether what came since a merge is assigned when it is undone; else it stays with the survivor
 * @param scope which rows follow, and in which a document may name a person; a condition over t that may use :absorbed and :survivor
 */
public record Holding(String table, String key, String column, Form form, String group, boolean versioned, boolean asked, String scope) {

  /** How a column names persons: it is the id; it is a list of ids (uuid[]); it is a document (jsonb) in which ids stand somewhere. */
  public enum Form {
    ID, IDS, DOCUMENT
  }

  /** A column that holds the id, in every row. */
  public static Holding of(String table, String key, String column, String group) {
    return new Holding(table, key, column, Form.ID, group, false, true, "true");
  }

  public Holding where(String condition) {
    return new Holding(table, key, column, form, group, versioned, asked, condition);
  }

  /** A document in which ids of persons stand. */
  public Holding inside() {
    return new Holding(table, key, column, Form.DOCUMENT, group, versioned, asked, scope);
  }

  /** A list of ids. */
  public Holding list() {
    return new Holding(table, key, column, Form.IDS, group, versioned, asked, scope);
  }

  public Holding counted() {
    return new Holding(table, key, column, form, group, true, asked, scope);
  }

  /** Nobody is asked whose is what came since. */
  public Holding staying() {
    return new Holding(table, key, column, form, group, versioned, false, scope);
  }

  String counts() {
    return versioned ? ", version = t.version + 1" : "";
  }

  /** Whether the column may name both persons at once. */
  boolean many() {
    return form != Form.ID;
  }

  /** The condition that the row names a person. */
  String names(String parameter) {
    return switch (form) {
      case ID -> "t." + column + " = cast(:" + parameter + " as uuid)";
      case IDS -> "(" + scope + ") and t." + column + " @> array[cast(:" + parameter + " as uuid)]";
      case DOCUMENT -> "(" + scope + ") and t." + column + "::text like '%' || cast(:" + parameter + " as text) || '%'";
    };
  }

  /** The column with one person put in the place of another. */
  String replaced(String from, String to) {
    return switch (form) {
      case ID -> "cast(:" + to + " as uuid)";
      case IDS -> "array_replace(t." + column + ", cast(:" + from + " as uuid), cast(:" + to + " as uuid))";
      case DOCUMENT -> "replace(t." + column + "::text, cast(:" + from + " as text), cast(:" + to + " as text))::jsonb";
    };
  }

  /** The value of the log as the column takes it. */
  String fromLog(String value) {
    return switch (form) {
      case ID -> "(" + value + " #>> '{}')::uuid";
      case IDS -> "(select coalesce(array_agg(e.value::uuid order by e.ordinality), '{}') from jsonb_array_elements_text(" + value
          + ") with ordinality e)";
      case DOCUMENT -> value;
    };
  }
}
