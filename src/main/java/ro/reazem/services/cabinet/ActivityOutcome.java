package ro.reazem.services.cabinet;

/** What came of a control or an approval (rezultatul). */
enum ActivityOutcome {
  /** Nothing to remark (corespunzător). */
  GOOD,
  /** With remarks (cu observații). */
  WITH_REMARKS,
  /** Not approved, or not as it must be (necorespunzător). */
  NOT_GOOD;

  boolean asksWords() {
    return this != GOOD;
  }
}
