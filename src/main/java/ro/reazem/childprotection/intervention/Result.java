package ro.reazem.childprotection.intervention;

/** What was found (rezultatul evaluării): confirmed, not confirmed, undetermined, out of competence, the same as another signal. */
enum Result {
  CONFIRMED, NOT_CONFIRMED, UNDETERMINED, OUT_OF_COMPETENCE, DUPLICATE
}
