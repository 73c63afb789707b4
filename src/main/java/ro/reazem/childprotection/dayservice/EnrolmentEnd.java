package ro.reazem.childprotection.dayservice;

/** Why a child no longer takes part (motivul încheierii participării). */
enum EnrolmentEnd {
  GOAL_REACHED, FAMILY_LEFT, MOVED, OTHER_SERVICE, OF_AGE, OTHER
}
