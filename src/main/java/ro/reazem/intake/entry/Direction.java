package ro.reazem.intake.entry;

/** Which way a paper goes (intrare, ieșire, intern). */
public enum Direction {
  IN, OUT, INTERNAL
}
