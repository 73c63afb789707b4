package ro.reazem.childprotection.childcase;

/** How a case ended (modul de închidere). */
public enum CaseOutcome {
  RESOLVED, NO_RISK,
  /** The public service of the place goes on with prevention (trecut la SPAS). */
  TO_SERVICES,
  RETURNED_HOME, ADOPTED, GUARDIANSHIP, OF_AGE,
  /** Another county took it and confirmed it (transferat). */
  TRANSFERRED,
  DIED, OPENED_BY_MISTAKE
}
