package ro.reazem.childprotection.prevention;

import java.time.LocalDate;
import java.util.List;
import ro.reazem.kernel.RuleViolated;

/**
 * What a service plan says (planul de servicii).
 *
 * @param parents who the parents are and where they live
 * @param opinion what the child says to it; asked for from the age at which it is heard
 */
record ServicePlanContent(String parents, String address, String reason, List<PlanLine> lines, String opinion, LocalDate reviewOn) {

  ServicePlanContent {
    lines = List.copyOf(lines);
    RuleViolated.require(!lines.isEmpty(), "childprotection.prevention.lineMissing");
  }
}
