package ro.reazem.services.points;

/** What a parent does (situația părintelui), as the points of the local council tell parents apart. */
public enum ParentSituation {
  /** Employed (salariat). */
  EMPLOYED(true),
  /** A day student (student sau elev la zi). */
  STUDENT(true),
  /** On leave for a second child (concediu pentru al doilea copil). */
  LEAVE_FOR_ANOTHER(true),
  /** With income from independent work (activitate independentă). */
  INDEPENDENT(true),
  /** With an own company that works (firmă proprie activă). */
  OWN_COMPANY(true),
  /** On leave for this child, and returns to work (revine din concediul de creștere). */
  RETURNING(false),
  /** Does none of these. */
  AT_HOME(false),
  /** There is no such parent in the family (familie monoparentală). */
  ABSENT(false);

  private final boolean works;

  ParentSituation(boolean works) {
    this.works = works;
  }

  /** Whether it gives the points of a parent who works. */
  public boolean works() {
    return works;
  }
}
