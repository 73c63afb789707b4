package ro.reazem.childprotection.fostercarer;

/**
 * Why an attest is suspended or withdrawn (motivul suspendării sau retragerii): a condition is no longer met, duties were broken, a child
 * was harmed or is said to have been, health, the carer's own request, retirement, death, another ground that is told.
 */
enum EndingGround {
  CONDITION_LOST, DUTIES_BROKEN, CHILD_HARMED, HEALTH, OWN_REQUEST, RETIREMENT, DEATH, OTHER
}
