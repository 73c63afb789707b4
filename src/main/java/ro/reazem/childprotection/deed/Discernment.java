package ro.reazem.childprotection.deed;

/** Why a child does not answer for the deed: below the age of any liability, or discernment was not proven (discernământul). */
enum Discernment {
  UNDER_AGE, NOT_PROVEN
}
