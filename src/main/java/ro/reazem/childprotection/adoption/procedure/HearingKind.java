package ro.reazem.childprotection.adoption.procedure;

/**
 * What somebody said who was heard in an adoption (ascultarea): the child's opinion, its consent or refusal before the court; what natural parents consent to, take
 * back or refuse; what relatives declare.
 */
enum HearingKind {
  CHILD_OPINION, CHILD_CONSENT, CHILD_REFUSAL, PARENT_CONSENT, PARENT_WITHDRAWAL, PARENT_REFUSAL, RELATIVE;

  /** Whether the child says before the court whether it wants to be adopted. */
  boolean isAnswerOfTheChild() {
    return this == CHILD_CONSENT || this == CHILD_REFUSAL;
  }

  boolean isOfParent() {
    return this == PARENT_CONSENT || this == PARENT_WITHDRAWAL || this == PARENT_REFUSAL;
  }
}
