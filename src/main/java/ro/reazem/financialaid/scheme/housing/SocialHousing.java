package ro.reazem.financialaid.scheme.housing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.financialaid.scheme.housing.HousingOutcome.Code;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * Decides who may have a social dwelling (Legea 114/1996, art. 42 and 48) and gives the points of the grid; all conditions are looked at, so that
 * a family hears of every reason at once.
 */
public final class SocialHousing {

  /** Average net earnings in the economy, of the bulletin before the month of analysis. */
  public static final String EARNINGS = "AVG_NET_EARNINGS";
  /** Whether debts to the local budget exclude; a bill that is not law. */
  public static final String DEBT_RULE = "HOUSING_DEBT_RULE";

  static final String ACT = "Legea nr. 114/1996";

  private final HousingFacts facts;
  private final ParametersInForce law;
  private final List<Step> steps = new ArrayList<>();
  private final List<HousingOutcome.Reason> reasons = new ArrayList<>();

  private SocialHousing(HousingFacts facts, ParametersInForce law) {
    this.facts = facts;
    this.law = law;
  }

  /**
   * Conditions and points on the day of analysis.
   *
   * @param law the parameters on that day
   */
  public static HousingOutcome assess(HousingFacts facts, LocalDate day, PointsGrid grid, ParametersInForce law) {
    var one = new SocialHousing(facts, law);
    long counted = one.income();
    one.exclusions();
    one.debts();
    int points = one.reasons.isEmpty() ? Points.of(facts, counted, day, grid, one.steps) : 0;
    return new HousingOutcome(one.reasons, one.perPerson(counted), points, one.steps);
  }

  /** The conditions alone, as they are looked at again before a dwelling is given. */
  public static HousingOutcome conditions(HousingFacts facts, ParametersInForce law) {
    var one = new SocialHousing(facts, law);
    long counted = one.income();
    one.exclusions();
    one.debts();
    return new HousingOutcome(one.reasons, one.perPerson(counted), 0, one.steps);
  }

  /** The income test of a household that lives in a dwelling already, as it is looked at when the contract is prolonged (art. 44). */
  public static HousingOutcome incomeTest(int persons, List<Income> incomes, ParametersInForce law) {
    var day = LocalDate.EPOCH;
    var one = new SocialHousing(new HousingFacts(day, day, persons, 0, 0, false, "OTHER", 0, persons, false, Set.of(), null, incomes, Set.of(), Lei.ZERO),
        law);
    long counted = one.income();
    return new HousingOutcome(one.reasons, one.perPerson(counted), 0, one.steps);
  }

  private Lei perPerson(long counted) {
    return new Lei(Math.ceilDiv(counted, (long) HousingIncome.MONTHS * facts.persons()));
  }

  private long income() {
    var basis = new LegalBasis(ACT, "art. 42");
    long counted = HousingIncome.counted(facts.incomes(), law, basis, steps);
    var perPerson = perPerson(counted);
    steps.add(new Step("housing.perperson", Step.Kind.LINE, List.of(Figure.lei(counted), Figure.count(HousingIncome.MONTHS), Figure.count(facts.persons())),
        Figure.lei(perPerson), basis, List.of()));
    var earnings = law.lei(EARNINGS);
    // what is compared is exact; only what is printed is rounded, up to the ban
    boolean below = counted < Math.multiplyExact(earnings.bani(), (long) HousingIncome.MONTHS * facts.persons());
    condition("housing.income." + (below ? "below" : "reached"), List.of(Figure.lei(perPerson), Figure.lei(earnings)), below, basis,
        List.of(law.value(EARNINGS)), Code.INCOME);
    return counted;
  }

  private void exclusions() {
    for (var one : Exclusion.values()) {
      boolean clear = !facts.exclusions().contains(one);
      condition("housing." + one.name().toLowerCase(Locale.ROOT).replace("_", "") + "." + (clear ? "no" : "yes"), List.of(), clear,
          new LegalBasis(ACT, one.article()), List.of(), Code.valueOf(one.name()));
    }
  }

  private void debts() {
    if (law.choice(DEBT_RULE).equals("ON")) {
      boolean none = facts.localDebts().isZero();
      var version = law.value(DEBT_RULE);
      var basis = version.basis() == null ? new LegalBasis("Regula instituției", "") : version.basis();
      condition("housing.debts." + (none ? "none" : "some"), List.of(Figure.lei(facts.localDebts())), none, basis, List.of(version), Code.DEBTS);
    }
  }

  private void condition(String code, List<Figure> numbers, boolean holds, LegalBasis basis, List<ParameterValue> versions, Code reason) {
    steps.add(new Step(code, Step.Kind.CONDITION, numbers, Figure.holds(holds), basis, versions));
    if (!holds) {
      reasons.add(new HousingOutcome.Reason(reason, basis));
    }
  }
}
