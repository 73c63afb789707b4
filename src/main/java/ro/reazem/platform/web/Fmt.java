package ro.reazem.platform.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;

/**
 * How days, sums and counts are written on screens and papers. Digits and dates follow the Romanian habit in every language
 * of the screens; words follow the reader's language. Nothing is written for null.
 */
@Component("fmt")
public class Fmt {

  private static final Locale ROMANIAN = Locale.of("ro", "RO");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final String NO_BREAK = "\u00a0";

  private final Clock clock;
  private final MessageSource messages;

  Fmt(Clock clock, MessageSource messages) {
    this.clock = clock;
    this.messages = messages;
  }

  /** 23.11.2026 */
  public String date(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  /** 23 noiembrie 2026 */
  public String longDate(@Nullable LocalDate day) {
    return day == null ? "" : DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(day);
  }

  /** luni, 23 noiembrie 2026 */
  public String weekdayDate(@Nullable LocalDate day) {
    return day == null ? "" : DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale()).format(day);
  }

  /** noiembrie 2026 */
  public String month(@Nullable YearMonth month) {
    return month == null ? "" : DateTimeFormatter.ofPattern("LLLL yyyy", locale()).format(month);
  }

  /** 23.11.2026, 09:12 on the clock of the institution. */
  public String instant(@Nullable Instant moment) {
    return moment == null ? "" : MOMENT.format(moment.atZone(clock.getZone()));
  }

  /** 09:12 on the clock of the institution. */
  public String time(@Nullable Instant moment) {
    return moment == null ? "" : TIME.format(moment.atZone(clock.getZone()));
  }

  /** 1.234,50 lei */
  public String lei(@Nullable Lei amount) {
    return amount == null ? "" : sum(amount) + NO_BREAK + "lei";
  }

  /** 1.234,50 */
  public String sum(@Nullable Lei amount) {
    return amount == null ? "" : pattern("#,##0.00").format(amount.amount());
  }

  /** 0,5 */
  public String number(@Nullable Number number) {
    return number == null ? "" : pattern("#,##0.#########")
        .format(number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString()));
  }

  /**
   * A number with its noun: 1 dosar, 3 dosare, 20 de dosare.
   *
   * @param key message key whose forms are .one, .few and .many
   */
  public String count(long number, String key) {
    return text(key + "." + form(number), pattern("#,##0").format(number));
  }

  /** The age today: 34 de ani; of small children in months. */
  public String age(@Nullable LocalDate bornOn) {
    if (bornOn == null) {
      return "";
    }
    var age = Period.between(bornOn, LocalDate.now(clock));
    return age.isNegative() ? "" : age.getYears() > 0 ? count(age.getYears(), "platform.age.years")
        : age.getMonths() > 0 ? count(age.getMonths(), "platform.age.months") : text("platform.age.newborn");
  }

  /** How far a deadline is, and how pressing. */
  public TermMark term(LocalDate due) {
    long days = ChronoUnit.DAYS.between(LocalDate.now(clock), due);
    var day = DateTimeFormatter.ofPattern("EEE dd.MM.yyyy", locale()).format(due);
    if (days < 0) {
      return new TermMark("crit", "alarm-clock-off", count(-days, "platform.term.overdue"), date(due));
    }
    return days == 0 ? new TermMark("warn", "alarm-clock", text("platform.term.today"), date(due))
        : new TermMark("", "calendar", days == 1 ? text("platform.term.tomorrow") : count(days, "platform.term.days"), day);
  }

  /** This moment, for the head of what is printed. */
  public String now() {
    return instant(clock.instant());
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Which form of a message counts so many: one, few or many. Romanian puts de after the number when the last two digits are 0 or 20 and more, zero itself apart. */
  public static String form(long number) {
    long tail = Math.abs(number) % 100;
    return number == 1 ? "one" : number == 0 || tail >= 1 && tail <= 19 ? "few" : "many";
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale());
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }

  /** Formats are not safe to share between requests; the minus is the long one, so that digits stand under each other. */
  private static DecimalFormat pattern(String pattern) {
    var symbols = DecimalFormatSymbols.getInstance(ROMANIAN);
    symbols.setMinusSign('\u2212');
    symbols.setDecimalSeparator(',');
    symbols.setGroupingSeparator('.');
    return new DecimalFormat(pattern, symbols);
  }
}
