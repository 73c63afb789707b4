package ro.reazem.directory.places;

import java.time.Instant;
import java.util.UUID;

/**
 * The report of one import of the nomenclature: how many lines were new, changed, as before, or wrong.
 *
 * @param absent how many units in force the file does not name
 * @param closed how many of those were closed: all, or none as long as nobody confirmed that so many are gone
 */
record PlaceImport(UUID id, String fileName, Instant importedAt, String officerName, int lines, int added, int changed,
    int unchanged, int wrong, int absent, int closed) {

  public boolean awaitsConfirmation() {
    return absent > 0 && closed == 0;
  }
}
