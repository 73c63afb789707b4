package ro.reazem.platform.drafts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.validation.DataBinder.ValueResolver;
import ro.reazem.kernel.RuleViolated;

/** What of a sent form belongs into a draft, and how it comes back into a form. */
final class DraftFields {

  private static final int MOST = 1000;
  private static final int LONGEST = 300_000;
  private static final Pattern PAGE = Pattern.compile("/(?!/)[A-Za-z0-9_./?&=%+:,~-]{0,400}");

  private DraftFields() {}

  /** What was typed, without what belongs to the frame and without any password. */
  static Map<String, List<String>> of(Map<String, String[]> sent) {
    var fields = new LinkedHashMap<String, List<String>>();
    int length = 0;
    for (var field : sent.entrySet()) {
      if (!field.getKey().startsWith("_") && !field.getKey().toLowerCase(Locale.ROOT).contains("password")) {
        // the database has no sign with the number zero
        var values = Arrays.stream(field.getValue()).map(value -> value.replace("\0", "")).toList();
        fields.put(field.getKey().replace("\0", ""), values);
        length += field.getKey().length() + values.stream().mapToInt(String::length).sum();
      }
    }
    RuleViolated.require(fields.size() <= MOST && length <= LONGEST, "platform.drafts.tooLong");
    return fields;
  }

  /** Whether it is an address of ours. */
  static boolean isPage(String page) {
    return PAGE.matcher(page).matches();
  }

  static ValueResolver values(Map<String, List<String>> fields) {
    return new ValueResolver() {
      @Override
      public Object resolveValue(String name, Class<?> type) {
        var values = fields.get(name);
        return values == null ? null : values.size() == 1 ? values.getFirst() : values.toArray(String[]::new);
      }

      @Override
      public Set<String> getNames() {
        return fields.keySet();
      }
    };
  }
}
