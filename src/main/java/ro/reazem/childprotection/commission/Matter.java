package ro.reazem.childprotection.commission;

import java.util.Arrays;
import java.util.List;

/** What the commission is asked to decide (obiectul cauzei). */
public enum Matter {
  PLACEMENT(true, true), SUPERVISION(true, true), REPLACEMENT(true, true), END(false, true), STAY_AFTER_18(false, true),
  REVIEW(false, true), CONTRIBUTION(false, true), DISABILITY(false, false), FOSTER_ATTESTATION(false, false), FOSTER_ENDORSEMENT(false, false),
  COMPLAINT(false, true), OTHER(false, false),
  /** Never decided here; named so that it is refused with its reason. */
  EMERGENCY_PLACEMENT(true, true);

  private final boolean measure;
  private final boolean heard;

  Matter(boolean measure, boolean heard) {
    this.measure = measure;
    this.heard = heard;
  }

  /** Whether it orders or replaces a special protection measure, for which parents and a child of fourteen must agree. */
  public boolean ordersMeasure() {
    return measure;
  }

  /** Whether people are called before the commission about it, the child of ten among them. */
  public boolean callsPeople() {
    return heard;
  }

  /** What may be proposed. */
  public static List<Matter> decided() {
    return Arrays.stream(values()).filter(one -> one != EMERGENCY_PLACEMENT).toList();
  }
}
