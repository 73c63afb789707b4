package ro.reazem.financialaid.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which fields differ between what somebody typed and what somebody else saved meanwhile. */
final class Differences {

  private Differences() {}

  /** One field with both values. */
  record Difference(String path, String typed, String saved) {}

  static List<Difference> between(ApplicationForm typed, ApplicationForm saved) {
    var mine = new LinkedHashMap<String, String>();
    var theirs = new LinkedHashMap<String, String>();
    flatten("", typed, mine);
    flatten("", saved, theirs);
    theirs.keySet().forEach(path -> mine.putIfAbsent(path, ""));
    return mine.entrySet().stream().filter(entry -> !entry.getKey().matches("key|version|assets\\[[0-9]+]\\.kind"))
        .filter(entry -> !entry.getValue().strip().equals(theirs.getOrDefault(entry.getKey(), "")))
        .map(entry -> new Difference(entry.getKey(), entry.getValue(), theirs.getOrDefault(entry.getKey(), ""))).toList();
  }

  private static void flatten(String path, Object value, Map<String, String> into) {
    if (value instanceof String text) {
      into.put(path, text);
    } else if (value instanceof List<?> list) {
      var rows = new ArrayList<>(list);
      for (int i = 0; i < rows.size(); i++) {
        flatten(path + "[" + i + "]", rows.get(i), into);
      }
    } else {
      for (var component : value.getClass().getRecordComponents()) {
        try {
          component.getAccessor().setAccessible(true);
          flatten(path.isEmpty() ? component.getName() : path + "." + component.getName(), component.getAccessor().invoke(value), into);
        } catch (ReflectiveOperationException impossible) {
          throw new IllegalStateException(impossible);
        }
      }
    }
  }
}
