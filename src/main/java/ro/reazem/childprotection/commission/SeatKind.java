package ro.reazem.childprotection.commission;

/** What a seat of the Child Protection Commission is (funcția în comisie): president, vice-president or member. */
public enum SeatKind {
  PRESIDENT, VICE_PRESIDENT, MEMBER;

  /** Whether whoever sits here may preside: without one of them there is no quorum. */
  public boolean presides() {
    return this != MEMBER;
  }
}
