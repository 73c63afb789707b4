package ro.reazem.childprotection.line119;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one day in one unit (apelurile zilei).
 *
 * @param id one of its rows, which stands for the day
 * @param revision how often it was counted
 * @param signals how many of them became signals; null for a day of which nobody said
 * @param numbers those of the signals in the registry
 */
record CallDay(UUID id, LocalDate day, int urgent, int real, int other, int revision, String recordedByName, @Nullable Integer signals, String numbers) {

  public int all() {
    return urgent + real + other;
  }
}
