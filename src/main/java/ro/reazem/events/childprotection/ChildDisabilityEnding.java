package ro.reazem.events.childprotection;

/**
 * Why a certificate of disability of a child is no longer valid: its time is over, another one replaced it, its resolution was cancelled, the court annulled
 * it, the child died, moved to another county, came of age.
 */
public enum ChildDisabilityEnding {
  EXPIRED, REPLACED, CANCELLED, ANNULLED, DIED, TRANSFERRED, OF_AGE
}
