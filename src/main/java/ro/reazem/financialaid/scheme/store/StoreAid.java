package ro.reazem.financialaid.scheme.store;

import java.util.ArrayList;
import java.util.Arrays;
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
 * value a month, for how many months. Everything rests on the rules of the store that the local council approves.
 */
public final class StoreAid {

  private static final int THOUSANDTHS = 1000;
  private static final LegalBasis BASIS = new LegalBasis("Regulamentul magazinului social", "");

  private final StoreRequest asked;
  private final ParametersInForce law;
  private final List<Step> steps = new ArrayList<>();
  private final List<Refused.Reason> reasons = new ArrayList<>();

  private StoreAid(StoreRequest asked, ParametersInForce law) {
    this.asked = asked;
    this.law = law;
  }

  /**
   * @param law the parameters on the day of the request
   * @throws ro.reazem.kernel.RuleViolated when the institution has not set the limit, the value of a month, the months of a card or the reading
   */
  public static Assessment assess(StoreRequest asked, ParametersInForce law) {
    return new StoreAid(asked, law).assess();
  }

  private Assessment assess() {
    condition("store.residence." + (asked.resident() ? "there" : "elsewhere"), List.of(), asked.resident(), List.of());
    refuseUnless(asked.resident(), Code.RESIDENCE);
    var family = asked.circumstances().withoutPlaced();
    var list = IncomeList.of(law, "emergency-incomes", "EMERGENCY_INCOME.");
    var sums = CountedIncome.of(family.incomes(), list);
    long counted = sums.counted();
    int persons = family.members().size();
    line("store.counted." + (sums.total() == 0 ? "none" : "some"), List.of(Figure.lei(sums.total()), Figure.lei(sums.excluded())), counted,
        list.versions(sums.places()));
    // limits are compared exactly; only what is printed is rounded, up to the ban
    long shown = Rounding.CEILING.divide(counted, persons);
    if (persons > 1) {
      line("store.perperson", List.of(Figure.lei(counted), Figure.count(persons)), shown, List.of());
    }
    conditions(counted, persons, shown);
    var card = new StoreCard(asked.category(), law.lei("STORE_LIMIT_MONTH"), law.whole("STORE_CARD_MONTHS"));
    boolean refused = !reasons.isEmpty();
    if (!refused) {
      var monthly = Figure.lei(card.monthly());
      steps.add(new Step("store.monthly", Step.Kind.COMPONENT, List.of(monthly), monthly, BASIS, values("STORE_LIMIT_MONTH")));
      steps.add(new Step("store.grant", Step.Kind.TOTAL, List.of(), monthly, BASIS, List.of()));
      steps.add(new Step("store.months", Step.Kind.MEMO, List.of(Figure.count(card.months())), Figure.count(card.months()), BASIS, values("STORE_CARD_MONTHS")));
    }
    var sum = refused ? Lei.ZERO : card.monthly();
    var amounts = new Amounts(new Lei(counted), persons * THOUSANDTHS, new Lei(shown), Lei.ZERO, Lei.ZERO, sum, Lei.ZERO, sum, null, null, null, null, card);
    return refused ? new Refused(reasons, amounts, steps) : new Granted(amounts, steps);
  }

  /** The category and the income; where one of them is enough and holds, the other refuses nothing. */
  private void conditions(long counted, int persons, long shown) {
    var mode = law.choice("STORE_CATEGORY_MODE", CategoryMode.class);
    var limit = law.lei("STORE_INCOME_LIMIT").bani();
    boolean within = counted <= Math.multiplyExact(limit, (long) persons);
    boolean proven = asked.inCategory();
    condition("store.category." + (proven ? "proven" : asked.category().isProvable() ? "unproven" : "none"), List.of(), proven, values("STORE_CATEGORY_MODE"));
    condition("store.income." + (within ? "within" : "above"), List.of(Figure.lei(shown), Figure.lei(limit)), within, values("STORE_INCOME_LIMIT", "STORE_CATEGORY_MODE"));
    refuseUnless(proven || mode != CategoryMode.BOTH, Code.CATEGORY);
    refuseUnless(within || mode == CategoryMode.ANY && proven, Code.INCOME);
  }

  private void refuseUnless(boolean holds, Code reason) {
    if (!holds) {
      reasons.add(new Refused.Reason(reason, "", BASIS));
    }
  }

  private void condition(String code, List<Figure> numbers, boolean holds, List<ParameterValue> versions) {
    steps.add(new Step(code, Step.Kind.CONDITION, numbers, Figure.holds(holds), BASIS, versions));
  }

  private void line(String code, List<Figure> numbers, long result, List<ParameterValue> versions) {
    steps.add(new Step(code, Step.Kind.LINE, numbers, Figure.lei(result), BASIS, versions));
  }

  private List<ParameterValue> values(String... codes) {
    return Arrays.stream(codes).map(law::value).toList();
  }
}
