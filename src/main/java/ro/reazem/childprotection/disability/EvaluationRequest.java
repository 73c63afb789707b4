package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.RuleViolated;

/**
 * A request for complex evaluation (cerere de evaluare complexă).
 *
 * @param applicant who signed it
 * @param atSchool whether the child goes to school or kindergarten
 * @param registeredNumber its number in the registry
 */
record EvaluationRequest(RequestReason reason, RequestOrigin origin, String applicant, boolean atSchool, LocalDate on, String registeredNumber)
    implements ValueObject {

  EvaluationRequest {
    RuleViolated.require(applicant.strip().length() >= 3, "childprotection.disability.applicantMissing");
  }
}
