package ro.reazem.events.people;

/** Marital status as the national forms list it (starea civilă). */
public enum MaritalStatus {
  SINGLE, MARRIED, CONSENSUAL_UNION, DIVORCED, WIDOWED, SEPARATED_IN_FACT, NOT_STATED
}
