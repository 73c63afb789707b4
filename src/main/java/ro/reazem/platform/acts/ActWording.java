package ro.reazem.platform.acts;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.time.Term;

/** How acts write days, terms and sums: always Romanian, whatever the language of the screens. Templates know it as w. */
public final class ActWording {

  private static final Locale ROMANIAN = Locale.of("ro", "RO");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", ROMANIAN);
  private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", ROMANIAN);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy", ROMANIAN);

  public String day(LocalDate day) {
    return DAY.format(day);
  }

  public String longDay(LocalDate day) {
    return LONG_DAY.format(day);
  }

  /** The month of a day, as decembrie 2026. */
  public String month(LocalDate day) {
    return MONTH.format(day);
  }

  /** Without the unit, as in columns: 1.234,50, with the true minus sign. */
  public String sum(Lei amount) {
    var symbols = new DecimalFormatSymbols(ROMANIAN);
    symbols.setGroupingSeparator('.');
    symbols.setDecimalSeparator(',');
    symbols.setMinusSign('−');
    return new DecimalFormat("#,##0.00", symbols).format(amount.amount());
  }

  /** With the unit on the same line. */
  public String lei(Lei amount) {
    return sum(amount) + "\u00a0lei";
  }

  /** How long a term is, on one line: o zi, 10 zile lucrătoare, 20 de zile. */
  public String term(Term term) {
    int count = term.length();
    return switch (term.unit()) {
      case HOURS -> count == 1 ? "o\u00a0oră" : counted(count, "ore");
      case DAYS -> days(count);
      case FREE_DAYS -> days(count) + (count == 1 ? " liberă" : " libere");
      case WORKING_DAYS -> days(count) + " lucrătoare";
      case MONTHS -> count == 1 ? "o\u00a0lună" : counted(count, "luni");
    };
  }

  private static String days(int count) {
    return count == 1 ? "o\u00a0zi" : counted(count, "zile");
  }

  private static String counted(int count, String many) {
    return count + (count % 100 == 0 || count % 100 >= 20 ? "\u00a0de\u00a0" : "\u00a0") + many;
  }

  /** In words, as it stands in brackets behind the figures. */
  public String words(Lei amount) {
    return AmountInWords.of(amount);
  }
}
