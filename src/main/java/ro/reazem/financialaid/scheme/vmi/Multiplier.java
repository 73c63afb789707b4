package ro.reazem.financialaid.scheme.vmi;

/**
 * The three readings of the maximum per family member: times the equivalent persons, times the persons, or once per family.
 */
enum Multiplier {
  COEF, HEADCOUNT, NONE
}
