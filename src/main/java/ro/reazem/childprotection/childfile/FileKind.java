package ro.reazem.childprotection.childfile;

/**
 * The kinds of files kept beside the protection case (fluxuri pentru copii): a child left in a maternity ward, whose file is part of the protection case,
 * a child whose parents are abroad, a child to be brought home from abroad, a guardianship, a child of the street.
 */
public enum FileKind {
  MATERNITY, PARENTS_ABROAD, REPATRIATION, GUARDIANSHIP, STREET;

  /** Whether the file is a part of the protection case and has no number of its own. */
  public boolean isPartOfCase() {
    return this == MATERNITY;
  }
}
