package ro.reazem.platform.acts;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import ro.reazem.kernel.Lei;

/** How acts write days and sums: always Romanian, whatever the language of the screens. Templates know it as w. */
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

  /** In words, as it stands in brackets behind the figures. */
  public String words(Lei amount) {
    return AmountInWords.of(amount);
  }
}
