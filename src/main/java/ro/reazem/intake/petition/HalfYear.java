package ro.reazem.intake.petition;

import java.time.LocalDate;
import ro.reazem.kernel.RuleViolated;

/** Half a year, for which institutions report on petitions (semestru). */
record HalfYear(int year, int half) {

  static HalfYear of(LocalDate day) {
    return new HalfYear(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
  }

  /** As in 2026-1. */
  static HalfYear parse(String text) {
    RuleViolated.require(text.matches("20[0-9]{2}-[12]"), "platform.input.choice");
    return new HalfYear(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0');
  }

  LocalDate first() {
    return LocalDate.of(year, half == 1 ? 1 : 7, 1);
  }

  LocalDate last() {
    return half == 1 ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
  }

  HalfYear before() {
    return half == 2 ? new HalfYear(year, 1) : new HalfYear(year - 1, 2);
  }

  @Override
  public String toString() {
    return year + "-" + half;
  }
}
