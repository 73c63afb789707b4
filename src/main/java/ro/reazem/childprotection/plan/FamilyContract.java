package ro.reazem.childprotection.plan;

import java.time.LocalDate;

/** The contract with the family and the child (contractul cu familia): who signed it, who does what, how long, how it ends. */
record FamilyContract(LocalDate signedOn, String parties, String duties, String duration, String ends) {}
