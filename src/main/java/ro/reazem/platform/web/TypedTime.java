package ro.reazem.platform.web;

import java.time.LocalTime;
import java.util.regex.Pattern;
import ro.reazem.kernel.RuleViolated;

/** Times of day as people type them: 8:40, 08.40. */
public final class TypedTime {

  private static final Pattern FORM = Pattern.compile("([01]?[0-9]|2[0-3])[:.]([0-5][0-9])");

  private TypedTime() {}

  /** @throws RuleViolated when the text is no time */
  public static LocalTime parse(String typed) {
    var found = FORM.matcher(typed.strip());
    RuleViolated.require(found.matches(), "platform.input.time");
    return LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
  }
}
