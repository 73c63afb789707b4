package ro.reazem.people.imports;

/**
 * What becomes of a row of a file: a new person, whose loading the import itself tells (READY); a known person of whom it says
 * something new (CHANGED, then UPDATED); a new person who comes to known ones (JOINS, then JOINED); nothing new (KNOWN); an
 * error (WRONG); a row that waits for a wrong one of its household (WAITING); one that no longer fits what the register says
 * (STALE), for which the file is to be checked again.
 */
enum RowState {
  READY, CHANGED, JOINS, KNOWN, WRONG, WAITING, UPDATED, JOINED, STALE;

  boolean isToBeTakenUp() {
    return this == CHANGED || this == JOINS;
  }

  /** The state of such a row once it is in the register. */
  RowState done() {
    return this == JOINS ? JOINED : UPDATED;
  }
}
