package ro.reazem.events.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;

/**
 * Where a case (caz, dosar) stands; every event about a case restates it whole, so that a late or lost event misleads nobody.
 *
 * @param revision grows with every change of the case; a state with a lower one is old news
 * @param number as cited on papers, such as 1204/2026
 * @param kind code of the kind of case in its context; the message key is context.case.kind.code
 * @param stage code of the stage it is in; the message key is context.case.stage.code
 * @param closedOn the day it was closed, null while it is not
 * @param unitId the unit it belongs to
 * @param responsibleId the officer responsible (responsabil de caz), null while nobody is
 * @param teamIds the other officers of its team (echipa cazului)
 * @param personIds whom it is about, the main person first; empty for cases about buildings or organisations
 * @param subject what it is about in a few words when it is not about persons; else empty
 * @param path the page of the case
 * @param restricted whether it is closed to the roles of its unit (dosar restricționat) but for those that approve or audit there; the officer
 *     responsible, the team, substitutes and whoever was let in see it all the same
 * @param keptOut officers from whom it is hidden whatever their role (cei cărora dosarul le este ascuns), such as an accused one
 */
public record CaseState(CaseRef ref, long revision, String number, String kind, CaseStatus status, String stage, LocalDate openedOn,
    @Nullable LocalDate closedOn, UUID unitId, @Nullable UUID responsibleId, List<UUID> teamIds, List<UUID> personIds, String subject,
    String path, Boolean restricted, List<UUID> keptOut) {

  /** An event of a version that knew neither tells of a case that is open to its unit and hidden from nobody. */
  public CaseState {
    restricted = Boolean.TRUE.equals(restricted);
    keptOut = Objects.requireNonNullElse(keptOut, List.of());
  }
}
