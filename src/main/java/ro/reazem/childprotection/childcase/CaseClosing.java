package ro.reazem.childprotection.childcase;

import java.time.LocalDate;
import java.util.UUID;
import ro.reazem.kernel.RuleViolated;

/** How, why and by whom a case was closed (închiderea dosarului). */
record CaseClosing(CaseOutcome outcome, String reason, LocalDate on, UUID by, String byName) {

  public CaseClosing {
    RuleViolated.require(reason.strip().length() >= 3, "childprotection.case.reasonMissing");
  }
}
