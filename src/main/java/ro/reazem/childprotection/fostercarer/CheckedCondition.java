package ro.reazem.childprotection.fostercarer;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.childprotection.attestation.CarerLaw;
import ro.reazem.kernel.RuleViolated;

/**
 * One condition as it was checked (condiție verificată).
 *
 * @param paper what shows it, such as a criminal record certificate with its number
 * @param on the day of the paper; for somebody who enrolled in a school the day of the enrolment
 */
record CheckedCondition(CarerCondition condition, ConditionResult result, String paper, LocalDate on) implements ValueObject {

  /** @throws RuleViolated when that cannot be the result of this condition, or the enrolment came too late */
  CheckedCondition required(CarerLaw law) {
    RuleViolated.require(result != ConditionResult.DOES_NOT_CONCERN || condition.mayBeAbsent(), "childprotection.fostercarer.concernsEverybody");
    RuleViolated.require(result != ConditionResult.IN_TRANSITION || condition == CarerCondition.EDUCATION,
        "childprotection.fostercarer.transitionOfEducation");
    var last = law.enrolledBy();
    if (result == ConditionResult.IN_TRANSITION && last != null && on.isAfter(last)) {
      throw new RuleViolated("childprotection.fostercarer.enrolledTooLate", last);
    }
    return this;
  }
}
