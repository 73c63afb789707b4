package ro.reazem.services.points;

/** The general criteria of the method of admission, applied one after another before any specific one (criterii generale, metodologia HG nr. 566/2022). */
public enum GeneralCriterion {
  /** An orphan of both parents, or a child from a centre or a placement. */
  ORPHAN_OR_PLACED,
  /** An orphan of one parent. */
  ORPHAN_OF_ONE,
  /** A sibling is enrolled in the same unit. */
  SIBLING_IN_UNIT,
  /** A medical document, a certificate of orientation or of disability. */
  MEDICAL_DOCUMENT,
  /** None of them. */
  NONE;

  /** The first that fits. */
  public static GeneralCriterion of(Family family) {
    if (family.orphan() == Orphan.OF_BOTH || family.inPlacement()) {
      return ORPHAN_OR_PLACED;
    }
    if (family.orphan() == Orphan.OF_ONE) {
      return ORPHAN_OF_ONE;
    }
    if (family.siblingInUnit()) {
      return SIBLING_IN_UNIT;
    }
    return family.medicalDocument() ? MEDICAL_DOCUMENT : NONE;
  }

  /** Its number in the order of application, from 1. */
  public int number() {
    return ordinal() + 1;
  }

  public static GeneralCriterion numbered(int number) {
    return values()[number - 1];
  }
}
