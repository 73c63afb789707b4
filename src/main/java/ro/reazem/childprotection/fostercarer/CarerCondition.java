package ro.reazem.childprotection.fostercarer;

/**
 * A condition that whoever wants to become a foster carer fulfils (condițiile de atestare, OG nr. 27/2024). That the carer is no kin of a
 * placed child is asked for every child, not here.
 */
enum CarerCondition {
  AGE(false), EDUCATION(false), MORAL_GUARANTEES(false), NO_CONVICTIONS(false), HEALTH(false), PSYCHOLOGICAL(false),
  SPOUSE_PSYCHOLOGICAL(true), SPOUSE_CONSENT(true), CHILDREN_CONSENT(true), ACCESS_TO_SERVICES(false), DWELLING(false), OTHER_INCOME(true);

  private final boolean mayBeAbsent;

  CarerCondition(boolean mayBeAbsent) {
    this.mayBeAbsent = mayBeAbsent;
  }

  /** Whether it may not concern somebody, as the consent of a spouse does not concern whoever has none. */
  boolean mayBeAbsent() {
    return mayBeAbsent;
  }
}
