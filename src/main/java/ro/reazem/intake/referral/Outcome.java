package ro.reazem.intake.referral;

/** How a referral ended (rezultatul): confirmed, not confirmed, not confirmed but at risk, undetermined, out of competence, told twice. */
enum Outcome {
  CONFIRMED, NOT_CONFIRMED, AT_RISK, SUSPICION, OUT_OF_COMPETENCE, DUPLICATE
}
