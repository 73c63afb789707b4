package ro.reazem.childprotection.measure;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One copy of a disposition as it was communicated (exemplarul comunicat).
 *
 * @param number of the copy, counted for each disposition
 * @param extract whether it left out where the child lives
 * @param proof how it got there, such as the number of the registered letter; may be empty
 */
record DispositionCopy(UUID id, UUID measureId, int number, String addressee, Role role, String address, boolean extract, LocalDate sentOn, String proof,
    String recordedByName) {

  /** To whom dispositions go: a parent, their lawyer or agent, whoever receives the child, the local service (SPAS), the county payer (AJPIS), the court. */
  enum Role {
    PARENT, PARENTS_COUNSEL, RECEIVER, LOCAL_SERVICE, PAYER, COURT, OTHER
  }

  /** Which text is sent: the whole disposition, or the extract without place, carer and address. */
  enum Text {
    WHOLE, EXTRACT
  }

  /** Whether somebody in this role gets the extract alone. */
  static boolean keptFrom(Role role, boolean hidden) {
    return hidden && (role == Role.PARENT || role == Role.PARENTS_COUNSEL);
  }
}
