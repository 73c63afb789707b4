package ro.reazem.childprotection.plan;

import java.time.LocalDate;
import java.util.List;
import ro.reazem.childprotection.childcase.Finality;
import ro.reazem.kernel.RuleViolated;

/**
 * What an individual protection plan says (planul individualizat de protecție).
 *
 * @param measure the measure and the place in words, as the plan proposes them
 * @param parentsInformed whether the parents were told what the plan means for them
 * @param notInformedBecause why they were not, empty when they were
 * @param childOpinion what the child says to it
 */
record PlanContent(Finality finality, String reasons, String measure, List<Intervention> services, String benefits, String visits, String parentsDuties,
    boolean parentsInformed, String notInformedBecause, String childOpinion, LocalDate reviewOn) {

  PlanContent {
    services = List.copyOf(services);
    RuleViolated.require(!services.isEmpty(), "childprotection.plan.serviceMissing");
    RuleViolated.require(parentsInformed || notInformedBecause.strip().length() >= 3, "childprotection.plan.parentsNotInformed");
  }
}
