package ro.reazem.financialaid.elsewhere;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child that lives elsewhere, as another context told (copil plasat).
 *
 * @param personId as the family knows the child
 * @param lastDay the last day there, null while it goes on
 * @param toldAt when its beginning was told, or its end where it has one
 * @param byMeasure whether the measure itself was told, and not only an allowance
 */
public record PlacedChild(UUID personId, LocalDate from, @Nullable LocalDate lastDay, Instant toldAt, boolean byMeasure) {

  public boolean isOn(LocalDate day) {
    return lastDay == null || !lastDay.isBefore(day);
  }
}
