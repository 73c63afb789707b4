package ro.reazem.platform.jdbc;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many rows as one parameter of a statement, which takes them apart again with {@code json_populate_recordset}: thousands
 * of rows are merged with what is there by a single statement.
 */
public final class JsonRows {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonRows() {}

  /** The text of an array with one object for each item; columns without a value are null. */
  public static <T> String of(Collection<T> items, Function<T, Map<String, ?>> row) {
    return MAPPER.writeValueAsString(items.stream().map(row).toList());
  }

  /** A row, of names and values in turn. */
  public static Map<String, ?> row(@Nullable Object... namesAndValues) {
    var row = new LinkedHashMap<String, @Nullable Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      row.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return row;
  }
}
