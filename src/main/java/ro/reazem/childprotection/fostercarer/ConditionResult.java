package ro.reazem.childprotection.fostercarer;

/**
 * What was found of a condition (rezultatul verificării): met, not met, it does not concern this person, or met for a time because the
 * person enrolled in a school (dispoziția tranzitorie despre studii).
 */
enum ConditionResult {
  MET, NOT_MET, DOES_NOT_CONCERN, IN_TRANSITION;

  boolean suffices() {
    return this != NOT_MET;
  }

  /** How pressing its tag looks. */
  public String tag() {
    return switch (this) {
      case MET -> "ok";
      case NOT_MET -> "crit";
      case DOES_NOT_CONCERN -> "";
      case IN_TRANSITION -> "warn";
    };
  }
}
