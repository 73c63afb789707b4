package ro.reazem.events.casework;

/** Whether a case takes up somebody's day (starea cazului): open, suspended with a ground, or closed. */
public enum CaseStatus {
  OPEN, SUSPENDED, CLOSED
}
