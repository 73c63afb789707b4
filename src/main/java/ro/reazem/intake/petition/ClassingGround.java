package ro.reazem.intake.petition;

/** Why a petition is filed away without an answer (clasare): unsigned, without identification data, or repeated after an answer. */
enum ClassingGround {
  UNSIGNED, UNIDENTIFIED, SAME_AFTER_ANSWER
}
