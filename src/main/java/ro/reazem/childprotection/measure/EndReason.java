package ro.reazem.childprotection.measure;

/** Why a measure ended (motivul încetării). */
public enum EndReason {
  REINTEGRATION, REPLACED, ADOPTION, GUARDIANSHIP, MAJORITY, END_OF_STUDIES, DEATH, TRANSFER, REPATRIATION, ANNULLED, EMERGENCY_REVOKED;

  /** Whether only another decision of a body ends it for this reason, and not a fact. */
  boolean isDecided() {
    return this == REINTEGRATION || this == REPLACED || this == ADOPTION || this == GUARDIANSHIP || this == ANNULLED || this == EMERGENCY_REVOKED;
  }

  /** Whether an officer gives it as the reason; a replacement is recorded as the measure that follows. */
  boolean isChosen() {
    return this != REPLACED && this != EMERGENCY_REVOKED;
  }
}
