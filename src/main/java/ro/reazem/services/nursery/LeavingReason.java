package ro.reazem.services.nursery;

/** Why a nursery file ended (motivul încetării). */
enum LeavingReason {
  /** The child is three years old (a împlinit trei ani). */
  THIRD_BIRTHDAY(true),
  /** The school year is over, and the child goes to kindergarten (transfer la grădiniță). */
  KINDERGARTEN(true),
  /** The parents asked for it (la cererea părinților). */
  PARENTS(true),
  /** The family moved away (schimbarea domiciliului). */
  MOVED(true),
  /** To another nursery (transfer la altă creșă). */
  OTHER_NURSERY(true),
  /** The child died (deces). */
  DIED(true),
  /** Absences beyond the rule (absențe peste limita stabilită). */
  ABSENCES(false),
  /** The contribution was not paid (neplata contribuției). */
  UNPAID(false);

  private final boolean ofFamily;

  LeavingReason(boolean ofFamily) {
    this.ofFamily = ofFamily;
  }

  /** Whether it comes from the family or from age; the others are decided by the nursery, after a warning. */
  boolean isOfFamily() {
    return ofFamily;
  }
}
