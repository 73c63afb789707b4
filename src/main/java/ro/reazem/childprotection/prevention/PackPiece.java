package ro.reazem.childprotection.prevention;

import java.util.Arrays;
import java.util.List;

/** A piece of the file that goes with the referral to the directorate (dosarul de referire). */
enum PackPiece {
  INITIAL_EVALUATION(true, false), SOCIAL_INQUIRY(true, false), SERVICE_PLAN(true, true), MONITORING_SHEET(true, true), PLAN_REPORT(true, true),
  REFERRAL_REPORT(true, false), PARENTS_WORD(true, false), CHILD_REQUEST(false, false), BIRTH_AND_IDENTITY(true, false), DIVORCE_JUDGMENT(false, false),
  INCOME_PAPERS(false, false), MEDICAL_PAPERS(false, false), VACCINATIONS(false, false), SCHOOL_CERTIFICATE(false, false);

  private final boolean asked;
  private final boolean ofThePlan;

  PackPiece(boolean asked, boolean ofThePlan) {
    this.asked = asked;
    this.ofThePlan = ofThePlan;
  }

  /** What is missing of what must go along: papers of a plan only where one was carried out, the child's own request only from the age at which it is heard. */
  static List<PackPiece> missing(List<PackPiece> there, ReferralReason reason, boolean heard) {
    return Arrays.stream(values()).filter(one -> !there.contains(one)).filter(one -> one == CHILD_REQUEST ? heard
        : one.asked && !(one.ofThePlan && (reason.needsNoPlan() || reason == ReferralReason.CONTRACT_REFUSED))).toList();
  }
}
