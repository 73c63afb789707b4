package ro.reazem.childprotection.prevention;

import java.time.LocalDate;

/**
 * The act by which a service plan begins (dispoziția primarului; în sectoarele Bucureștiului, a directorului DGASPC).
 *
 * @param issuer who gave it
 */
record PlanAct(Issuer issuer, String number, LocalDate on) {

  /** Who gives the act (emitentul). */
  enum Issuer {
    MAYOR, DIRECTOR
  }
}
