package ro.reazem.people.rights;

/** What a person may ask about their own data (art. 15 to 21 of the regulation). */
enum RightKind {
  ACCESS, RECTIFICATION, RESTRICTION, ERASURE, OBJECTION, PORTABILITY
}
