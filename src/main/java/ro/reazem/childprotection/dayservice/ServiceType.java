package ro.reazem.childprotection.dayservice;

/** What a day service does for children (tipul serviciului de zi), as the national authority counts them. */
enum ServiceType {
  /** Rehabilitation of children with disabilities (centru de recuperare). */
  REHABILITATION,
  /** A day centre (centru de zi). */
  DAY_CENTRE,
  /** Preparing the child's way back into the family (pregătirea reintegrării). */
  REINTEGRATION,
  /** Counselling and support for parents and children (consiliere și sprijin). */
  COUNSELLING
}
