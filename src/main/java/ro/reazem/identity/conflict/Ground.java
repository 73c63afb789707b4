package ro.reazem.identity.conflict;

/** Why an officer is kept out (motivul conflictului): accused in the case, a relative, an interest of the own, another ground. */
enum Ground {
  ACCUSED, RELATIVE, OWN_INTEREST, OTHER
}
