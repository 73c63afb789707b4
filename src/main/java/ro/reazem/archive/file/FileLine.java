package ro.reazem.archive.file;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.archive.retention.FileState;
import ro.reazem.kernel.CaseRef;

/**
 * A file as the lists show it: what it is, never what it says.
 *
 * @param years the term of its code, null while it has none or when it is kept for good
 */
record FileLine(String context, UUID caseId, String number, String kind, String path, UUID unitId, String unit, LocalDate openedOn,
    @Nullable LocalDate closedOn, FileState state, @Nullable UUID codeId, @Nullable String code, @Nullable String codeTitle,
    @Nullable Integer years, @Nullable String startEvent, @Nullable LocalDate keptUntil, String waiting, @Nullable LocalDate longerUntil, boolean always,
    @Nullable UUID handoverId, @Nullable UUID selectionId, @Nullable LocalDate destroyedOn) {

  CaseRef ref() {
    return new CaseRef(context, caseId);
  }
}
