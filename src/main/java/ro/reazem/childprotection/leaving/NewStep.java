package ro.reazem.childprotection.leaving;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step to be recorded, before the law was asked (pasul propus).
 *
 * @param toUnit the unit that is told of whoever leaves, null for every other step
 */
record NewStep(UUID key, StepKind kind, LocalDate day, String number, String code, String words, String withheld, @Nullable UUID toUnit) {

  NewStep(UUID key, StepKind kind, LocalDate day, String number, String code, String words, String withheld) {
    this(key, kind, day, number, code, words, withheld, null);
  }
}
