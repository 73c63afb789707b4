package ro.reazem.people.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import in figures: what will become and what became of its rows.
 *
 * @param state CHECKED, LOADING or LOADED
 * @param fresh new persons to be entered
 * @param loaded new persons entered
 * @param changed known persons of whom rows say something new
 * @param updated those that were changed
 * @param joins new persons who come to known ones
 * @param joined those that were entered
 * @param known rows that say nothing new
 * @param wrong rows with errors
 * @param waiting rows without errors of a household that cannot be loaded whole
 * @param stale rows that no longer fit what the register says
 */
record ImportReport(UUID id, String fileName, String officerName, Instant uploadedAt, String state, @Nullable Instant loadedAt,
    int rows, int fresh, int loaded, int changed, int updated, int joins, int joined, int known, int wrong, int waiting, int stale,
    int faults) {

  /** Rows that loading will still do something for. */
  public int ready() {
    return fresh + changed + joins;
  }

  /** Rows that loading did something for. */
  public int done() {
    return loaded + updated + joined;
  }

  public boolean isFinished() {
    return ready() == 0;
  }

  /** Rows that were looked at for good, of a hundred. */
  public int percent() {
    return ready() + done() == 0 ? 100 : (int) (100L * done() / (ready() + done()));
  }
}
