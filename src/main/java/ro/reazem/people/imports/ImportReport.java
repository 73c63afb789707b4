package ro.reazem.people.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import in figures: what became of its rows.
 *
 * @param state CHECKED, LOADING or LOADED
 * @param ready rows that can be entered
 * @param wrong rows with errors
 * @param waiting rows without errors of a household that cannot be entered whole
 * @param known rows entered from an earlier file, and unchanged since
 * @param different rows whose external id an earlier file had with other content; left as they are
 * @param held rows whose CNP is in the register already
 * @param loaded rows entered now
 */
record ImportReport(UUID id, String fileName, String officerName, Instant uploadedAt, String state, @Nullable Instant loadedAt,
    int rows, int ready, int wrong, int waiting, int known, int different, int held, int loaded, int faults) {

  public boolean isFinished() {
    return ready == 0;
  }

  /** Rows that were looked at for good, of a hundred. */
  public int percent() {
    return ready + loaded == 0 ? 100 : (int) (100L * loaded / (ready + loaded));
  }
}
