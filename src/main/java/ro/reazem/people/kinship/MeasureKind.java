package ro.reazem.people.kinship;

/**
 * A measure of protection (Legea nr. 140/2022): assistance in concluding legal acts, judicial counselling, special
 * guardianship, curatorship, protection mandate; the interdiction of the old law, to be examined anew by the court; and the
 * guardianship of a minor.
 */
enum MeasureKind {
  ASSISTANCE, JUDICIAL_COUNSELLING, SPECIAL_GUARDIANSHIP, CURATORSHIP, PROTECTION_MANDATE, OLD_INTERDICTION,
  GUARDIANSHIP_OF_MINOR
}
