package ro.reazem.people.family;

/** A member of the family cannot be entered; the cause says why. */
final class RowRefused extends RuntimeException {

  private final int row;

  RowRefused(int row, RuntimeException cause) {
    super(null, cause, false, false);
    this.row = row;
  }

  int row() {
    return row;
  }

  RuntimeException reason() {
    return (RuntimeException) getCause();
  }
}
