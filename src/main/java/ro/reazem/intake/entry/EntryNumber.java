package ro.reazem.intake.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The number of an entry in its registry and year, with the moment it was taken, which is the moment of registration.
 *
 * @param registeredOn the day of that moment
 * @param countsFrom the day that legal terms run from
 */
public record EntryNumber(int number, int year, Instant registeredAt, LocalDate registeredOn, LocalDate countsFrom)
    implements ValueObject {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  /** As it stands in registers: 5521/2026. */
  public String ofYear() {
    return number + "/" + year;
  }

  /** As cited in running text: 5521 din 26.11.2026. */
  public String cited() {
    return number + " din " + DAY.format(registeredOn);
  }
}
