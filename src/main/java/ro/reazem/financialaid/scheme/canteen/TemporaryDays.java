package ro.reazem.financialaid.scheme.canteen;

import java.time.LocalDate;

/** The days a year for which somebody temporarily without income may eat (cel mult 90 de zile pe an, art. 2 alin. (2)). */
public final class TemporaryDays {

  private TemporaryDays() {}

  /**
   * The last day of a right that starts on a day; it never reaches into the next year, whose days are counted anew.
   *
   * @param left how many days are left, the first one included
   * @param calendar whether each day of the calendar is one of them; else only the end of the year is known beforehand
   */
  public static LocalDate last(LocalDate from, int left, boolean calendar) {
    var endOfYear = LocalDate.of(from.getYear(), 12, 31);
    var last = from.plusDays(left - 1L);
    return calendar && last.isBefore(endOfYear) ? last : endOfYear;
  }

  /** How many days of a year a right takes up to a day, by the calendar. */
  public static int within(LocalDate from, LocalDate until, int year) {
    var first = from.getYear() < year ? LocalDate.of(year, 1, 1) : from;
    var last = until.getYear() > year ? LocalDate.of(year, 12, 31) : until;
    return first.isAfter(last) ? 0 : (int) (last.toEpochDay() - first.toEpochDay()) + 1;
  }
}
