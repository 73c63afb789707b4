package ro.reazem.childprotection.meeting;

/** Where a meeting stands (starea ședinței). */
public enum MeetingState {
  PLANNED, SUMMONED, OPEN, SUSPENDED, CLOSED;

  /** Whether its agenda is still being made. */
  public boolean isAhead() {
    return this == PLANNED || this == SUMMONED;
  }

  /** Whether people sit together now. */
  public boolean isHeld() {
    return this == OPEN || this == SUSPENDED;
  }

  /** The kind of tag it is shown with. */
  public String tag() {
    return switch (this) {
      case OPEN -> "ok";
      case SUSPENDED -> "crit";
      case SUMMONED -> "info";
      default -> "";
    };
  }
}
