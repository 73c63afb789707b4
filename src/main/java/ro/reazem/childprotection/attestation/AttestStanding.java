package ro.reazem.childprotection.attestation;

/**
 * Whether an attest allows placements on a day (valabilitatea atestatului): it does, there is none, it does not run yet, its own end or
 * that of all attests of the former law has passed, the endorsement is overdue, or the Commission did not endorse it.
 */
public enum AttestStanding {
  VALID, NONE, NOT_YET, EXPIRED, OVERDUE, NOT_ENDORSED;

  public boolean isValid() {
    return this == VALID;
  }

  /** How pressing its tag looks. */
  public String tag() {
    return switch (this) {
      case VALID -> "ok";
      case NONE, NOT_YET -> "";
      case EXPIRED, OVERDUE, NOT_ENDORSED -> "crit";
    };
  }
}
