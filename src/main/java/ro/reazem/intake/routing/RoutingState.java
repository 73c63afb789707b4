package ro.reazem.intake.routing;

/** What became of routed work (starea repartizării): it waits, was taken over, attached, refused, done, or withdrawn by the registry. */
enum RoutingState {
  WAITING, TAKEN_OVER, ATTACHED, REFUSED, DONE, WITHDRAWN;

  /** How pressing its tag looks. */
  public String tag() {
    return switch (this) {
      case WAITING -> "warn";
      case TAKEN_OVER, ATTACHED -> "info";
      case DONE -> "ok";
      case REFUSED -> "crit";
      case WITHDRAWN -> "";
    };
  }
}
