package ro.reazem.intake.referral;

/**
 * Where a referral stands (starea sesizării): registered, triaged, taken over by an officer, routed to a context, handed over to a
 * case of it, attached to a case at hand, closed.
 */
enum ReferralStage {
  REGISTERED, TRIAGED, TAKEN_OVER, ROUTED, HANDED_OVER, ATTACHED, CLOSED;

  boolean isOpen() {
    return this != ATTACHED && this != CLOSED;
  }

  /** How pressing its tag looks. */
  public String tag() {
    return switch (this) {
      case REGISTERED -> "warn";
      case TRIAGED, TAKEN_OVER, ROUTED -> "info";
      case HANDED_OVER, ATTACHED -> "plum";
      case CLOSED -> "ok";
    };
  }
}
