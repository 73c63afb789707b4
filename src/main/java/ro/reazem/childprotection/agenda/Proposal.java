package ro.reazem.childprotection.agenda;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.commission.CommissionCompetence.Category;
import ro.reazem.childprotection.commission.CommissionCompetence;
import ro.reazem.childprotection.commission.Matter;
import ro.reazem.kernel.RuleViolated;

/**
 * What a service proposes to the commission (propunere către comisie).
 *
 * @param caseId the case of the child, null when it is about none, such as the endorsement of a foster carer
 * @param about what of the proposing feature it is about, by which the outcome is recognised; may be null
 * @param unitId the unit that proposes
 * @param category the letter of art. 60, for measures
 * @param reference number of the case or of the file, as cited
 * @param subject the name of the child or of whom it is about
 * @param servicePlan number and day of the service plan that was carried out before, empty where none is cited
 */
public record Proposal(@Nullable UUID caseId, @Nullable UUID about, UUID unitId, Matter matter, @Nullable Category category, String reference,
    String subject, @Nullable LocalDate bornOn, String title, String text, List<CalledPerson> called, String servicePlan) implements ValueObject {

  public Proposal {
    called = List.copyOf(called);
    RuleViolated.require(subject.strip().length() >= 3, "childprotection.agenda.subjectMissing");
    RuleViolated.require(title.strip().length() >= 3, "childprotection.agenda.titleMissing");
    RuleViolated.require(text.strip().length() >= 3, "childprotection.agenda.proposalMissing");
  }

  /** Whether services must have been tried before (art. 38-40): a child of category b is to be placed, and no plan is cited. */
  boolean asksForServices() {
    return matter == Matter.PLACEMENT && category == Category.B && servicePlan.isBlank();
  }

  /**
   * @param hearingAge from which age a child is called and heard
   * @param consentAge from which age a child must agree
   * @throws RuleViolated when the commission cannot decide it whatever people say, or somebody who must be called is not
   */
  void requireMayBeProposed(LocalDate on, int hearingAge, int consentAge) {
    var age = bornOn == null ? null : Period.between(bornOn, on).getYears();
    new CommissionCompetence(matter, category, age, consentAge).requirePossible();
    RuleViolated.require(!matter.ordersMeasure() || category != null, "childprotection.commission.categoryMissing");
    if (matter.callsPeople()) {
      RuleViolated.require(!called.isEmpty(), "childprotection.agenda.nobodyCalled");
      RuleViolated.require(age == null || age < hearingAge || age >= 18 || called.stream().anyMatch(one -> one.role() == CalledRole.CHILD),
          "childprotection.agenda.childNotCalled", hearingAge);
    }
    RuleViolated.require(called.stream().noneMatch(one -> one.consent() == CalledPerson.Consent.REFUSED),
        "childprotection.commission.parentsDisagree");
  }
}
