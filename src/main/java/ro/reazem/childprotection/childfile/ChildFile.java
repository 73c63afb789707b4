package ro.reazem.childprotection.childfile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.childprotection.sight.Seen;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.kernel.CaseRef;

/**
 * The file of a child beside or within the protection case (dosarul unui flux), as it stands.
 *
 * @param caseId the child's protection case that came of it, or that it is a part of; null while there is none
 * @param known everything that was said so far, the latest of each
 */
public record ChildFile(UUID id, FileKind kind, int number, int year, UUID childId, UUID unitId, @Nullable UUID responsibleId, String state, LocalDate openedOn,
    @Nullable LocalDate endedOn, @Nullable UUID caseId, Answers known, boolean erased, long revision, long version) {

  public CaseRef asCase() {
    return new CaseRef(ChildSight.CONTEXT, id);
  }

  public String numberOfYear() {
    return number + "/" + year;
  }

  public boolean isOpen() {
    return endedOn == null;
  }

  /** What the module's predicate asks about it. */
  public Seen seen() {
    return new Seen(id, unitId, responsibleId, List.of());
  }

  /** Where it is read. */
  public String path() {
    return kind.isPartOfCase() ? "/childprotection/cases/" + id + "/maternity" : "/childprotection/files/" + id;
  }

  CaseState told() {
    return new CaseState(asCase(), revision, numberOfYear(), kind.name(), isOpen() ? CaseStatus.OPEN : CaseStatus.CLOSED, state, openedOn, endedOn, unitId,
        responsibleId, List.of(), erased ? List.of() : List.of(childId), "", path(), true, List.of());
  }
}
