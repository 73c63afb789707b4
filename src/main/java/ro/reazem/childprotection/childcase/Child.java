package ro.reazem.childprotection.childcase;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child as the directory knows it (copilul).
 *
 * @param bornOn null for a found child whose age nobody established
 * @param cnpTail the last digits of the CNP, null for a child without one
 */
public record Child(UUID id, String name, @Nullable LocalDate bornOn, @Nullable String sex, @Nullable String cnpTail, String addressLine) {

  /** Whole years on a day; null when the day of birth is unknown. */
  public @Nullable Integer ageOn(LocalDate day) {
    return bornOn == null || bornOn.isAfter(day) ? null : Period.between(bornOn, day).getYears();
  }

  public String maskedCnp() {
    return "•".repeat(9) + (cnpTail == null ? "" : cnpTail);
  }
}
