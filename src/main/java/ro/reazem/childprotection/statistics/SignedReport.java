package ro.reazem.childprotection.statistics;

import java.time.Instant;
import java.util.UUID;

/**
 * A quarter as somebody signed it (raportul trimestrial semnat).
 *
 * @param revision from one; each correction is the next
 * @param reason why it was revised, empty of the first
 */
record SignedReport(UUID id, int year, int quarter, int revision, String reason, String signedByName, Instant signedAt) {

  Quarter of() {
    return new Quarter(year, quarter);
  }
}
