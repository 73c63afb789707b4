package ro.reazem.childprotection.disability;

/**
 * Why a certificate ends before its day (pierderea valabilității): replaced by another degree, its resolution cancelled, annulled by the court, the child died,
 * moved to another county, came of age.
 */
enum Loss {
  REPLACED, CANCELLED, ANNULLED, DIED, TRANSFERRED, OF_AGE
}
