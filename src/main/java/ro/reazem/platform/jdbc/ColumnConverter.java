package ro.reazem.platform.jdbc;

import java.util.List;

/**
 * A module's own way to store one of its values; declared as a bean.
 *
 * @param converters reading and writing converters of Spring Data
 */
public record ColumnConverter(List<?> converters) {

  public ColumnConverter {
    converters = List.copyOf(converters);
  }
}
