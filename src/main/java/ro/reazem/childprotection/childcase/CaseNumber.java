package ro.reazem.childprotection.childcase;

import org.jmolecules.ddd.types.ValueObject;

/**
 * The number of a child's case in its year (numărul dosarului).
 *
 * @param reopened how often it was opened again
 */
record CaseNumber(int number, int year, int reopened) implements ValueObject {

  CaseNumber again() {
    return new CaseNumber(number, year, reopened + 1);
  }

  /** As cited on papers: 12/2026, and 12/2026-1 once it was opened again. */
  @Override
  public String toString() {
    return number + "/" + year + (reopened == 0 ? "" : "-" + reopened);
  }
}
