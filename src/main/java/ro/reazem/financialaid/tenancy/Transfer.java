package ro.reazem.financialaid.tenancy;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Another person takes the place of the tenant, and the contract goes on (continuarea contractului).
 *
 * @param number of the transfers of the contract, from one
 * @param on the day on which the tenant died or left for good
 * @param basis the legal basis that the officer named
 */
record Transfer(UUID id, int number, Cause cause, LocalDate on, String from, UUID personId, String to, String basis, LocalDate signedOn, String signedBy) {

  /** Why the tenant does not hold it any more. */
  enum Cause {
    /** The tenant died (deces). */
    DEATH,
    /** The tenant left the dwelling for good (părăsirea definitivă a locuinței). */
    LEFT
  }
}
