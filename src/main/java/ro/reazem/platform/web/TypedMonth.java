package ro.reazem.platform.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import ro.reazem.kernel.RuleViolated;

/** Months as people and spreadsheets write them: 09.2026, 9.2026, 2026-09, or any day of the month. */
public final class TypedMonth {

  private static final List<DateTimeFormatter> MONTHS = List.of(DateTimeFormatter.ofPattern("M.yyyy"), DateTimeFormatter.ofPattern("M/yyyy"),
      DateTimeFormatter.ofPattern("yyyy-MM"));
  private static final List<DateTimeFormatter> DAYS = List.of(DateTimeFormatter.ofPattern("d.M.yyyy"), DateTimeFormatter.ISO_LOCAL_DATE);

  private TypedMonth() {}

  /** @throws RuleViolated when the text is no month */
  public static YearMonth parse(String typed) {
    for (var format : MONTHS) {
      try {
        return YearMonth.parse(typed.strip(), format);
      } catch (DateTimeParseException another) {
        continue;
      }
    }
    for (var format : DAYS) {
      try {
        return YearMonth.from(LocalDate.parse(typed.strip(), format));
      } catch (DateTimeParseException another) {
        continue;
      }
    }
    throw new RuleViolated("platform.input.month");
  }
}
