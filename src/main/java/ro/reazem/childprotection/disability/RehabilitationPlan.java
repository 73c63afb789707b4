package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import java.util.List;
import ro.reazem.kernel.RuleViolated;

/**
 * The abilitation and rehabilitation plan of a child (planul de abilitare-reabilitare), an annex of the certificate.
 *
 * @param familyDuties what the family takes upon itself, for the contract with it
 */
record RehabilitationPlan(LocalDate since, List<Goal> goals, String familyDuties) {

  RehabilitationPlan {
    goals = List.copyOf(goals);
    RuleViolated.require(!goals.isEmpty(), "childprotection.disability.goalMissing");
    RuleViolated.require(goals.stream().allMatch(one -> one.goal().strip().length() >= 3 && one.responsible().strip().length() >= 3),
        "childprotection.disability.goalNotWhole");
  }
}
