package ro.reazem.financialaid.scheme.store;

import java.util.ArrayList;
import java.util.List;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.financialaid.scheme.Assessment;
import ro.reazem.financialaid.scheme.CountedIncome;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Granted;
import ro.reazem.financialaid.scheme.IncomeList;
import ro.reazem.financialaid.scheme.Refused;
import ro.reazem.financialaid.scheme.Refused.Code;
import ro.reazem.financialaid.scheme.Rounding;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.financialaid.scheme.StoreCard;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * Decides who may buy in the social store: residence, then the category, the income per person, or both, as the institution says; and up to what
 * value a month, for how many months.
 */
public final class StoreAid {

  private static final int THOUSANDTHS = 1000;
  private static final LegalBasis BASIS = new LegalBasis("Legea nr. 292/2011", "art. 15 și 16");

  private StoreAid() {}

  /** @param law the parameters on the day of the request */
  public static Assessment assess(StoreRequest asked, ParametersInForce law) {
    var steps = new ArrayList<Step>();
    var reasons = new ArrayList<Refused.Reason>();
    var family = asked.circumstances().withoutPlaced();
    condition(steps, "store.residence." + (asked.resident() ? "there" : "elsewhere"), List.of(), asked.resident(), List.of());
    if (!asked.resident()) {
      reasons.add(reason(Code.RESIDENCE));
    }
    var list = IncomeList.of(law, "store-incomes", "STORE_INCOME.");
    var sums = CountedIncome.of(family.incomes(), list);
    long counted = sums.counted();
    int persons = family.members().size();
    long shown = Rounding.CEILING.divide(counted, persons);
    steps.add(new Step("store.counted." + (sums.total() == 0 ? "none" : "some"), Step.Kind.LINE, List.of(Figure.lei(sums.total()), Figure.lei(sums.excluded())),
        Figure.lei(counted), BASIS, list.versions(sums.places())));
    if (persons > 1) {
      steps.add(new Step("store.perperson", Step.Kind.LINE, List.of(Figure.lei(counted), Figure.count(persons)), Figure.lei(shown), BASIS, List.of()));
    }
    boolean both = law.choice("STORE_CATEGORY_MODE").equals("AND_INCOME");
    var mode = law.value("STORE_CATEGORY_MODE");
    condition(steps, "store.category." + (asked.inCategory() ? "proven" : "none"), List.of(), asked.inCategory(), List.of(mode));
    long limit = law.lei("STORE_INCOME_LIMIT").bani();
    boolean within = counted <= Math.multiplyExact(limit, (long) persons);
    condition(steps, "store.income." + (within ? "within" : "above"), List.of(Figure.lei(shown), Figure.lei(limit)), within, List.of(law.value("STORE_INCOME_LIMIT"), mode));
    if (both && !asked.inCategory()) {
      reasons.add(reason(Code.CATEGORY));
    }
    if (!within && (both || !asked.inCategory())) {
      reasons.add(reason(Code.INCOME));
    }
    var monthly = law.lei("STORE_LIMIT_MONTH");
    int months = law.whole("STORE_CARD_MONTHS");
    boolean refused = !reasons.isEmpty();
    if (!refused) {
      steps.add(new Step("store.monthly", Step.Kind.COMPONENT, List.of(Figure.lei(monthly)), Figure.lei(monthly), BASIS, List.of(law.value("STORE_LIMIT_MONTH"))));
      steps.add(new Step("store.months", Step.Kind.MEMO, List.of(Figure.count(months)), Figure.count(months), BASIS, List.of(law.value("STORE_CARD_MONTHS"))));
      steps.add(new Step("store.grant", Step.Kind.TOTAL, List.of(), Figure.lei(monthly), BASIS, List.of()));
    }
    var sum = refused ? Lei.ZERO : monthly;
    var amounts = new Amounts(new Lei(counted), persons * THOUSANDTHS, new Lei(shown), Lei.ZERO, Lei.ZERO, sum, Lei.ZERO, sum, null, null, null,
        new StoreCard(asked.category(), monthly, months));
    return refused ? new Refused(reasons, amounts, steps) : new Granted(amounts, steps);
  }

  private static Refused.Reason reason(Code code) {
    return new Refused.Reason(code, "", BASIS);
  }

  private static void condition(List<Step> steps, String code, List<Figure> numbers, boolean holds, List<ParameterValue> versions) {
    steps.add(new Step(code, Step.Kind.CONDITION, numbers, Figure.holds(holds), BASIS, versions));
  }
}
