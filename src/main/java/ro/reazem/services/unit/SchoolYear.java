package ro.reazem.services.unit;

import java.time.LocalDate;
import java.time.Month;

/** The school year a day belongs to (anul școlar), named by the calendar year in which it begins. */
public final class SchoolYear {

  private SchoolYear() {}

  /** The law begins school years in September and ends them on 31 August. */
  public static int of(LocalDate day) {
    return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
  }

  public static LocalDate firstDay(int schoolYear) {
    return LocalDate.of(schoolYear, Month.SEPTEMBER, 1);
  }

  public static LocalDate lastDay(int schoolYear) {
    return LocalDate.of(schoolYear + 1, Month.AUGUST, 31);
  }

  /** 2026–2027 */
  public static String text(int schoolYear) {
    return schoolYear + "–" + (schoolYear + 1);
  }
}
