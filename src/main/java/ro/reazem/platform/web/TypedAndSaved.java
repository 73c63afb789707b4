package ro.reazem.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form in which what an officer typed differs from what a colleague saved meanwhile. The page shows both and lets the
 * officer choose; the choice is put into the request before the form is read again, so that a form knows nothing of it.
 *
 * <pre>
 * model.addAttribute("both", TypedAndSaved.between(typed, saved, name -> label, (name, value) -> words));
 * </pre>
 *
 * @param name of the field in the form
 * @param label as people read it, or the message key of it
 * @param typed what the officer typed, as people read it
 * @param saved what was saved meanwhile, as people read it
 * @param value what was saved meanwhile, as the form sends it
 */
public record TypedAndSaved(String name, String label, String typed, String saved, String value) {

  private static final String OF_THE_FRAME = "key|version";

  /** All fields that differ, in the order of the form; the key and the version of a form are none. */
  public static List<TypedAndSaved> between(Record typed, Record saved, UnaryOperator<String> label, BinaryOperator<String> shown) {
    var mine = new LinkedHashMap<String, String>();
    var theirs = new LinkedHashMap<String, String>();
    flatten("", typed, mine);
    flatten("", saved, theirs);
    theirs.keySet().forEach(name -> mine.putIfAbsent(name, ""));
    return mine.entrySet().stream().filter(field -> !field.getKey().matches(OF_THE_FRAME))
        .filter(field -> !field.getValue().strip().equals(theirs.getOrDefault(field.getKey(), "").strip()))
        .map(field -> {
          var value = theirs.getOrDefault(field.getKey(), "");
          return new TypedAndSaved(field.getKey(), label.apply(field.getKey()), shown.apply(field.getKey(), field.getValue()),
              shown.apply(field.getKey(), value), value);
        }).toList();
  }

  /** The label of a choice, or what was typed. */
  public static String label(List<Option> options, String value) {
    return options.stream().filter(option -> option.value().equals(value)).findFirst().map(Option::label).orElse(value);
  }

  private static void flatten(String path, @Nullable Object value, Map<String, String> into) {
    if (value instanceof Record form) {
      for (var component : form.getClass().getRecordComponents()) {
        try {
          component.getAccessor().setAccessible(true);
          flatten(path.isEmpty() ? component.getName() : path + "." + component.getName(), component.getAccessor().invoke(form), into);
        } catch (ReflectiveOperationException impossible) {
          throw new IllegalStateException(impossible);
        }
      }
    } else if (value instanceof List<?> list) {
      var rows = new ArrayList<>(list);
      for (int i = 0; i < rows.size(); i++) {
        flatten(path + "[" + i + "]", rows.get(i), into);
      }
    } else {
      into.put(path, value == null ? "" : value.toString());
    }
  }
}
