package ro.reazem.archive.nomenclature;

/** What a row of an imported nomenclature does, or did: a new code, the approval of a known one, nothing new, or nothing because it is wrong. */
enum CodeRowState {
  NEW, APPROVES, KNOWN, WRONG, ENTERED, APPROVED;

  /** Whether entering still does something for the row. */
  boolean isToBeEntered() {
    return this == NEW || this == APPROVES;
  }
}
