package ro.reazem.childprotection.assessment;

/**
 * A part of the detailed assessment (domeniu al evaluării detaliate): the social one with family, home, income and network, the medical, psychological,
 * educational and legal ones, and the child's own wishes.
 */
enum DetailedDomain {
  SOCIAL, MEDICAL, PSYCHOLOGICAL, EDUCATIONAL, LEGAL, CHILD
}
