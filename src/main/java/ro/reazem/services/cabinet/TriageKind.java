package ro.reazem.services.cabinet;

/** Why the pupils of a class were looked at (triaj epidemiologic). */
enum TriageKind {
  /** Every week (triaj săptămânal). */
  WEEKLY,
  /** After a holiday (triaj după vacanță). */
  AFTER_HOLIDAY,
  /** After a case of a contagious disease (triaj în focar). */
  EPIDEMIC
}
