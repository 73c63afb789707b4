package ro.reazem.acts.register;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.acts.act.ActState;
import ro.reazem.acts.template.ActKind;
import ro.reazem.platform.web.TypedWords;

/**
 * What narrows the register of acts.
 *
 * @param text words of the subject, a number such as 312/2026, or the number of a case
 * @param year of the day of the act, null for all
 */
record ActFilter(String text, List<String> kinds, List<String> states, @Nullable Integer year) {

  private static final int LONGEST = 100;

  static ActFilter of(@Nullable String text, @Nullable List<String> kinds, @Nullable List<String> states, @Nullable String year) {
    var shown = TypedWords.of(text);
    return new ActFilter(shown.substring(0, Math.min(shown.length(), LONGEST)), among(ActKind.values(), kinds), among(ActState.values(), states),
        year != null && year.matches("(19|20)[0-9]{2}") ? Integer.valueOf(year) : null);
  }

  boolean isNumber() {
    return text.matches("[0-9]{1,9}(/[0-9]{4})?");
  }

  private static <E extends Enum<E>> List<String> among(E[] known, @Nullable List<String> asked) {
    return asked == null ? List.of() : Arrays.stream(known).map(Enum::name).filter(asked::contains).toList();
  }
}
