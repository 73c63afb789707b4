package ro.reazem.people.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes one change back and leaves what others changed since: before and after the change, and as it is now. */
final class ThreeWay {

  private ThreeWay() {}

  /** The columns to be set back: those the change set, where they still are as it set them. */
  static Map<String, @Nullable Object> columns(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after,
      Map<String, @Nullable Object> now) {
    var back = new LinkedHashMap<String, @Nullable Object>();
    before.forEach((name, value) -> {
      if (!Objects.equals(value, after.get(name)) && Objects.equals(now.get(name), after.get(name))) {
        back.put(name, value);
      }
    });
    return back;
  }

  /** The list as it would be without the change; exactly as it was when nobody touched it since. */
  static <T> List<T> list(List<T> before, List<T> after, List<T> now) {
    if (now.equals(after)) {
      return before;
    }
    var result = new ArrayList<>(now);
    after.stream().filter(row -> !before.contains(row)).forEach(result::remove);
    before.stream().filter(row -> !after.contains(row) && !result.contains(row)).forEach(result::add);
    return result;
  }
}
