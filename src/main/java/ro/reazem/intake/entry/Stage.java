package ro.reazem.intake.entry;

/** Where a paper is on its way through the institution (circuitul documentului). */
public enum Stage {
  REGISTERED, RESOLVED, ASSIGNED, DRAFTED, CHECKED, LEGAL_VISA, FINANCIAL_VISA, SIGNED, NUMBERED_OUT, SENT, FILED;

  /** The colour that goes with it. */
  public String tag() {
    return switch (this) {
      case REGISTERED -> "warn";
      case SENT, FILED -> "ok";
      default -> "info";
    };
  }
}
