package ro.reazem.financialaid.scheme.housing;

import java.util.List;
import ro.reazem.financialaid.scheme.CountedIncome;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.IncomeList;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.platform.parameters.ParametersInForce;

/** The net incomes of twelve months by the list of incomes of social housing (matricea veniturilor). */
final class HousingIncome {

  static final int MONTHS = 12;

  private HousingIncome() {}

  /** What counts of them, in bani; its step is added. */
  static long counted(List<Income> incomes, ParametersInForce law, LegalBasis basis, List<Step> steps) {
    var list = IncomeList.of(law, "housing-incomes", "HOUSING_INCOME.");
    var sums = CountedIncome.of(incomes, list);
    steps.add(new Step("housing.counted." + (sums.total() == 0 ? "none" : "some"), Step.Kind.LINE,
        List.of(Figure.lei(sums.total()), Figure.lei(sums.excluded())), Figure.lei(sums.counted()), basis, list.versions(sums.places())));
    return sums.counted();
  }
}
