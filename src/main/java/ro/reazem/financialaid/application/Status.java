package ro.reazem.financialaid.application;

import java.util.EnumSet;
import java.util.Set;

/** Where a request stands between its registration and the disposition that settles it (starea cererii). */
public enum Status {
  REGISTERED, INCOMPLETE, UNDER_CHECK, RETURNED, PROPOSED_GRANT, PROPOSED_REFUSAL, GRANTED, REFUSED, WITHDRAWN;

  private static final Set<Status> WITH_THE_CASEWORKER = EnumSet.of(REGISTERED, INCOMPLETE, UNDER_CHECK, RETURNED);
  private static final Set<Status> SETTLED = EnumSet.of(GRANTED, REFUSED, WITHDRAWN);

  /** Whether facts may still be corrected and papers added. */
  public boolean isWorkable() {
    return WITH_THE_CASEWORKER.contains(this);
  }

  public boolean isProposed() {
    return this == PROPOSED_GRANT || this == PROPOSED_REFUSAL;
  }

  public boolean isSettled() {
    return SETTLED.contains(this);
  }

  /** The kind of tag it is shown with. */
  public String tag() {
    return switch (this) {
      case REGISTERED, UNDER_CHECK -> "info";
      case INCOMPLETE, RETURNED -> "warn";
      case PROPOSED_GRANT, PROPOSED_REFUSAL -> "plum";
      case GRANTED -> "ok";
      case REFUSED -> "crit";
      case WITHDRAWN -> "";
    };
  }
}
