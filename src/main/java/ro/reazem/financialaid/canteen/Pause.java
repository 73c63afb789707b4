package ro.reazem.financialaid.canteen;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A suspension of the meals (suspendarea acordării mesei). */
record Pause(UUID id, Reason reason, LocalDate firstDay, @Nullable LocalDate lastDay, String note, String recordedByName) {

  /** Why: the contribution is not paid, the pension slip was not shown, at request, the holder is away. */
  enum Reason {
    UNPAID, SLIP_MISSING, REQUESTED, AWAY, OTHER
  }

  public boolean open() {
    return lastDay == null;
  }
}
