package ro.reazem.intake.signal;

/** Whether the place is in a town or in the country (mediul), which decides how long the way may take. */
public enum Setting {
  URBAN, RURAL
}
