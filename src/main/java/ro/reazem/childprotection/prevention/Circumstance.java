package ro.reazem.childprotection.prevention;

/** A personal circumstance that puts a child at risk (situații de risc): divorce, detention, parents abroad, conflict, addictions, violence, early pregnancy. */
enum Circumstance {
  DIVORCE, DETENTION, PARENTS_ABROAD, CONFLICT, ADDICTION, VIOLENCE, MINOR_PARENT
}
