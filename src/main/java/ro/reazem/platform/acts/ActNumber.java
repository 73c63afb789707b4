package ro.reazem.platform.acts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The number and the day that an act is cited by, such as nr. 312 din 18.11.2026.
 *
 * @param number the number within the issuer's series of the year, counted from one
 * @param date the day the number was taken, which is the day of the act
 */
public record ActNumber(int number, LocalDate date) implements ValueObject {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  /** As cited in running text: 312 din 18.11.2026. */
  public String cited() {
    return number + " din " + day(date);
  }

  /** As it stands in registers: 312/2026. */
  public String ofYear() {
    return number + "/" + date.getYear();
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }
}
