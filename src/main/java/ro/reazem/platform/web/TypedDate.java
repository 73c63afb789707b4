package ro.reazem.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ro.reazem.kernel.RuleViolated;

/** Days as people type them. */
public final class TypedDate {

  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{4})");
  private static final Pattern DIGITS_ONLY = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

  private TypedDate() {}

  /** @throws RuleViolated when the text is no date, or one that the calendar does not have */
  public static LocalDate parse(String typed) {
    var text = typed.strip();
    for (var pattern : new Pattern[] {DAY_FIRST, DIGITS_ONLY, YEAR_FIRST}) {
      var matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return pattern == YEAR_FIRST ? day(matcher, 1, 3) : day(matcher, 3, 1);
      }
    }
    throw new RuleViolated("platform.input.date.form");
  }

  private static LocalDate day(Matcher matcher, int yearGroup, int dayGroup) {
    try {
      var day = LocalDate.of(Integer.parseInt(matcher.group(yearGroup)), Integer.parseInt(matcher.group(2)),
          Integer.parseInt(matcher.group(dayGroup)));
      RuleViolated.require(day.getYear() >= 1850 && day.getYear() <= 2200, "platform.input.date.year", day.getYear());
      return day;
    } catch (DateTimeException notInTheCalendar) {
      throw new RuleViolated("platform.input.date.impossible", matcher.group());
    }
  }
}
