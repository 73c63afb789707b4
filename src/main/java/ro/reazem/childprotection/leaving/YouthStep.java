package ro.reazem.childprotection.leaving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * A step as it was recorded.
 *
 * @param code the form of study, the option, or the support asked for
 * @param withheld what of the file is not handed over, and why
 * @param unit the unit that was told of whoever leaves
 */
record YouthStep(UUID id, StepKind kind, LocalDate day, String number, String code, @Nullable LocalDate untilDay, @Nullable Long amount, String words, String withheld,
    @Nullable String unit, String recordedByName, Instant recordedAt) {

  public @Nullable Lei sum() {
    return amount == null ? null : new Lei(amount);
  }
}
