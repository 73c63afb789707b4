package ro.reazem.childprotection.deed;

/** What specialised supervision may oblige the child to (obligațiile supravegherii specializate, art. 85): nothing beyond the list of the law. */
enum Obligation {
  SCHOOL, DAY_CARE, TREATMENT, BANNED_PLACES, BANNED_CONTACTS
}
