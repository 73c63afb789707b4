package ro.reazem.archive.retention;

/** What a term of retention runs from: the day the case was closed, or that day and the coming of age of its youngest person, whichever is later. */
public enum StartEvent {
  CLOSING, CLOSING_OR_MAJORITY
}
