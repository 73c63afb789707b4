package ro.reazem.childprotection.childcase;

/** How far a child's case is (etapa managementului de caz), in the order of Ordinul nr. 288/2006. */
public enum CaseStage {
  /** Registered; nobody answers for it yet (deschis). */
  OPENED,
  INITIAL_ASSESSMENT, DETAILED_ASSESSMENT, PLANNING, INTERVENTION,
  /** The plan is looked at again, at least every three months (reevaluare). */
  REVIEW,
  /** The child is home again and visited every month (monitorizare postreintegrare). */
  MONITORING,
  /** Another county has it (transferat). */
  TRANSFERRED,
  CLOSED;

  public boolean isOpen() {
    return this != CLOSED && this != TRANSFERRED;
  }

  /** Whether a case goes on from a stage to this one; how it is opened, monitored, transferred and closed are acts of their own. */
  boolean mayFollow(CaseStage before) {
    return switch (this) {
      case DETAILED_ASSESSMENT -> before == INITIAL_ASSESSMENT;
      case PLANNING -> before == DETAILED_ASSESSMENT || before == INITIAL_ASSESSMENT;
      case INTERVENTION -> before == PLANNING || before == INTERVENTION || before == REVIEW;
      case REVIEW -> before == INTERVENTION;
      default -> false;
    };
  }

  /** The colour of its tag. */
  public String tag() {
    return switch (this) {
      case OPENED -> "warn";
      case MONITORING -> "ok";
      case TRANSFERRED, CLOSED -> "";
      default -> "info";
    };
  }
}
