package ro.reazem.childprotection.deed;

/** What follows when obligations of the supervision are not kept: a warning (avertisment), a second report, the proposal of another measure (înlocuire). */
enum BreachAnswer {
  WARNING, SECOND_REPORT, REPLACEMENT
}
