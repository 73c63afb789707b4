package ro.reazem.platform.jdbc;

/**
 * A module's own way to store one of its values; declared as a bean.
 *
 * @param converter a reading or writing converter of Spring Data
 */
public record ColumnConverter(Object converter) {}
