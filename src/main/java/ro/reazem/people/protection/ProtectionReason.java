package ro.reazem.people.protection;

/** Why the places of a person are kept secret (motivul protecției). */
enum ProtectionReason {
  SECRET_ADDRESS, DOMESTIC_VIOLENCE, TRAFFICKING, DANGEROUS_PARENT, WITNESS
}
