package ro.reazem.financialaid.scheme.heating;

import java.util.ArrayList;
import java.util.List;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.CountedIncome;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Rounding;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.platform.parameters.ParameterValue;

/**
 * The average net income per person of the family (venit mediu net lunar pe membru de familie): everybody counts the same.
 *
 * @param counted income of the family that counts, in bani
 * @param compared income per person as limits and brackets see it; limits are whole bani, so an exact comparison is one of the
 *     income rounded up to the ban
 * @param shown income per person as sheets print it
 */
record PersonalIncome(long counted, int persons, long compared, long shown) {

  static PersonalIncome of(Circumstances family, HeatingRates rates, List<Step> steps) {
    var sums = CountedIncome.of(family.incomes(), rates.incomes);
    long counted = sums.counted();
    steps.add(new Step(sums.total() == 0 ? "heating.counted.none" : "heating.counted.some", Step.Kind.LINE,
        List.of(Figure.lei(sums.total()), Figure.lei(sums.excluded())), Figure.lei(counted), HeatingLaw.INCOME, rates.incomes.versions(sums.places())));
    int persons = family.members().size();
    var income = perPerson(counted, persons, rates);
    if (persons > 1) {
      steps.add(new Step("heating.perperson", Step.Kind.LINE, List.of(Figure.lei(counted), Figure.count(persons)),
          Figure.lei(income.shown()), HeatingLaw.WHOLE, versions(income, rates)));
    }
    return income;
  }

  private static PersonalIncome perPerson(long counted, int persons, HeatingRates rates) {
    var mode = rates.incomeRounding.mode();
    if (mode != null) {
      long rounded = mode.divide(counted, persons);
      return new PersonalIncome(counted, persons, rounded, rounded);
    }
    long compared = Rounding.CEILING.divide(counted, persons);
    long nearest = Rounding.HALF_UP.divide(counted, persons);
    // what is printed must stand on the same side of every bound as what was compared
    return new PersonalIncome(counted, persons, compared, parted(nearest, compared, rates) ? compared : nearest);
  }

  private static boolean parted(long shown, long compared, HeatingRates rates) {
    var bounds = new ArrayList<Long>();
    rates.brackets.forEach(bracket -> bounds.add(bracket.upTo()));
    bounds.add(rates.single.bani());
    bounds.add(rates.family.bani());
    return bounds.stream().anyMatch(bound -> shown <= bound != compared <= bound);
  }

  private static List<ParameterValue> versions(PersonalIncome income, HeatingRates rates) {
    return income.counted() % income.persons() == 0 ? List.of() : List.of(rates.incomeRounding.version());
  }
}
