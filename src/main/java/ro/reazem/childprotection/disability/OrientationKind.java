package ro.reazem.childprotection.disability;

/**
 * Where a child is oriented to (tipul orientării): a mass school with a support teacher, a special school, schooling at home, a special kindergarten.
 */
enum OrientationKind {
  MASS_SCHOOL, SPECIAL_SCHOOL, HOME_SCHOOLING, SPECIAL_KINDERGARTEN
}
