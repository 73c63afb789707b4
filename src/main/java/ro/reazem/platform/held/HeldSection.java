package ro.reazem.platform.held;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one kind that a module holds on a person.
 *
 * @param key message key of the title
 * @param rows each with its columns by name
 */
public record HeldSection(String key, List<Map<String, @Nullable Object>> rows) {}
