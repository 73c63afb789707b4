package ro.reazem.archive.nomenclature;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An imported nomenclature in figures: what its rows would do, and did.
 *
 * @param fresh codes to be entered; @param approving known codes to be approved; @param entered codes that were entered or approved
 */
record CodeImportReport(UUID id, String fileName, LocalDate validFrom, String source, String approvalNumber, @Nullable LocalDate approvedOn,
    String checkedByName, Instant checkedAt, @Nullable String enteredByName, @Nullable Instant enteredAt, int rows, int fresh, int approving,
    int known, int wrong, int entered, int faults) {

  /** Rows that entering will still do something for. */
  public int ready() {
    return fresh + approving;
  }
}
