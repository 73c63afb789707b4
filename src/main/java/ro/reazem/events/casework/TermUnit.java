package ro.reazem.events.casework;

/** The unit a legal term is counted in; it is never converted into another. */
public enum TermUnit {
  HOURS, DAYS, FREE_DAYS, WORKING_DAYS, MONTHS
}
