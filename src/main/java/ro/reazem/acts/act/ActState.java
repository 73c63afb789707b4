package ro.reazem.acts.act;

/** How far an act has come (starea actului). */
public enum ActState {
  DRAFT, AT_VISAS, TO_SIGN, SIGNED, COMMUNICATED, CHALLENGED, SETTLED, CANCELLED;

  /** Whether it bears a number and never changes any more. */
  public boolean isSigned() {
    return this == SIGNED || this == COMMUNICATED || this == CHALLENGED || this == SETTLED;
  }

  public boolean isFrozen() {
    return this == AT_VISAS || this == TO_SIGN || isSigned();
  }

  /** The colour of its tag. */
  public String tag() {
    return switch (this) {
      case DRAFT, CANCELLED -> "";
      case AT_VISAS, TO_SIGN -> "info";
      case SIGNED -> "warn";
      case COMMUNICATED, SETTLED -> "ok";
      case CHALLENGED -> "crit";
    };
  }
}
