package ro.reazem.financialaid.scheme.housing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/**
 * What a family declares and proves for a social dwelling.
 *
 * @param statedOn the day on which the facts were last brought up to date
 * @param persons persons of the family, the applicant among them
 * @param tenure choice of {@link HousingFact#TENURE}
 * @param area area of the whole dwelling in which they live now, in hundredths of a square metre
 * @param sharing how many persons share that area
 * @param groups choices of {@link HousingFact#GROUP}
 * @param disability choice of {@link HousingFact#DISABILITY}; null without one
 * @param incomes net incomes of twelve months, each kind with its whole sum
 * @param localDebts debts to the local budget
 */
public record HousingFacts(LocalDate registeredOn, LocalDate statedOn, int persons, int children, int dependants, boolean married, String tenure,
    int area, int sharing, boolean illness, Set<String> groups, @Nullable String disability, List<Income> incomes, Set<Exclusion> exclusions,
    Lei localDebts) {

  /** @throws RuleViolated when the facts contradict each other */
  public HousingFacts {
    groups = Set.copyOf(groups);
    incomes = List.copyOf(incomes);
    exclusions = Set.copyOf(exclusions);
    RuleViolated.require(persons >= 1 && sharing >= 1 && area >= 0 && children >= 0 && dependants >= 0, "financialaid.housing.facts.negative");
    RuleViolated.require(children + dependants < persons, "financialaid.housing.facts.tooManyDependants");
    RuleViolated.require(HousingFact.TENURE.choices().contains(tenure) && HousingFact.GROUP.choices().containsAll(groups)
        && (disability == null || HousingFact.DISABILITY.choices().contains(disability)), "financialaid.housing.facts.choiceUnknown");
    RuleViolated.require(!localDebts.isNegative(), "financialaid.housing.facts.negative");
  }

  /** Of a family that asked elsewhere: nothing but its persons and the day of its last declaration is known. */
  public static HousingFacts ofPersons(LocalDate registeredOn, LocalDate statedOn, int persons) {
    return new HousingFacts(registeredOn, statedOn, persons, 0, 0, false, "OTHER", 0, 1, false, Set.of(), null, List.of(), Set.of(), Lei.ZERO);
  }

  /** What stays when the file is destroyed. */
  public HousingFacts erased() {
    return ofPersons(registeredOn, statedOn, 1);
  }
}
