package ro.reazem.childprotection.prevention;

import java.time.LocalDate;
import ro.reazem.kernel.RuleViolated;

/**
 * The contract with the family (contractul cu familia), without which a plan is not carried out.
 *
 * @param family who signs for the family
 * @param service who signs for the service
 */
record ServiceContract(LocalDate on, String family, String service, String familyDuties, String serviceDuties, int months) {

  ServiceContract {
    RuleViolated.require(months >= 1, "childprotection.prevention.contractTooShort");
  }
}
