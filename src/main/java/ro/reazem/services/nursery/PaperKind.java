package ro.reazem.services.nursery;

import ro.reazem.services.points.Family;
import ro.reazem.services.points.GeneralCriterion;
import ro.reazem.services.points.ParentSituation;

/** The papers of a request (documentele dosarului de înscriere). */
enum PaperKind {
  /** The request itself, signed (cererea). */
  REQUEST,
  /** The child's birth certificate (certificatul de naștere). */
  BIRTH_CERTIFICATE,
  /** Identity papers of the parents (actele de identitate ale părinților). */
  PARENTS_IDENTITY,
  /** Birth certificates of brothers and sisters (certificatele fraților). */
  SIBLINGS,
  /** The judgment or decision by which the child was placed (hotărârea de plasament sau de încredințare). */
  PLACEMENT,
  /** Proof of work or study (adeverință de salariat sau de student). */
  WORK,
  /** The family doctor's note that the child is clinically healthy and fit for a nursery (aviz medical). */
  MEDICAL_NOTE,
  /** What proves the general criterion (document pentru criteriul general). */
  CRITERION;

  /** Whether the request must have it, by what it tells. */
  boolean isAskedBy(Family family) {
    return switch (this) {
      case SIBLINGS -> family.childrenInCare() > 1;
      case PLACEMENT -> family.inPlacement();
      case WORK -> family.parentOne() != ParentSituation.AT_HOME || family.parentTwo() != ParentSituation.AT_HOME && family.parentTwo() != ParentSituation.ABSENT;
      case CRITERION -> !family.inPlacement() && GeneralCriterion.of(family) != GeneralCriterion.NONE;
      default -> true;
    };
  }
}
