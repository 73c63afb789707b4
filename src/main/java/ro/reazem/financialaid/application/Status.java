package ro.reazem.financialaid.application;

import java.util.EnumSet;
import java.util.Set;

/** Where a request stands between its registration and the disposition that settles it (starea cererii). */
public enum Status {
  REGISTERED, INCOMPLETE, UNDER_CHECK, RETURNED, PROPOSED_GRANT, PROPOSED_REFUSAL, GRANTED, REFUSED, WITHDRAWN,
  /** Granted, and the family still has to prove what it used the aid for (de justificat). */
  JUSTIFICATION_DUE;

  private static final Set<Status> WITH_THE_CASEWORKER = EnumSet.of(REGISTERED, INCOMPLETE, UNDER_CHECK, RETURNED);
  private static final Set<Status> SETTLED = EnumSet.of(GRANTED, REFUSED, WITHDRAWN, JUSTIFICATION_DUE);

  /** Whether facts may still be corrected and papers added. */
  public boolean isWorkable() {
    return WITH_THE_CASEWORKER.contains(this);
  }

  public boolean isProposed() {
    return this == PROPOSED_GRANT || this == PROPOSED_REFUSAL;
  }

  /** Whether it was decided or withdrawn. */
  public boolean isSettled() {
    return SETTLED.contains(this);
  }

  public boolean isGranted() {
    return this == GRANTED || this == JUSTIFICATION_DUE;
  }

  /** Whether nothing is left to be done about it. */
  public boolean isClosed() {
    return isSettled() && this != JUSTIFICATION_DUE;
  }

  /** The kind of tag it is shown with. */
  public String tag() {
    return switch (this) {
      case REGISTERED, UNDER_CHECK -> "info";
      case INCOMPLETE, RETURNED, JUSTIFICATION_DUE -> "warn";
      case PROPOSED_GRANT, PROPOSED_REFUSAL -> "plum";
      case GRANTED -> "ok";
      case REFUSED -> "crit";
      case WITHDRAWN -> "";
    };
  }
}
