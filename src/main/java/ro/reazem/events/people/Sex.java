package ro.reazem.events.people;

/** The sex entered in the civil records (sexul). */
public enum Sex {
  FEMALE, MALE, NOT_STATED
}
