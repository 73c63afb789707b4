package ro.reazem.financialaid.scheme.heating;

import java.util.ArrayList;
import java.util.List;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.financialaid.scheme.Assessment;
import ro.reazem.financialaid.scheme.AssetRules;
import ro.reazem.financialaid.scheme.EnergyAid;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Granted;
import ro.reazem.financialaid.scheme.Refused;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * Decides and calculates heating aid and energy supplement (ajutor pentru încălzire, supliment pentru energie): assets first, then the
 * net income per person against the limit, then the percentage of its bracket, the months of the season and the supplement.
 */
public final class HeatingAid {

  private static final int THOUSANDTHS = 1000;

  private HeatingAid() {}

  /** @param law the parameters on the first day of the calculated month */
  public static Assessment assess(HeatingRequest request, ParametersInForce law) {
    return assess(request, HeatingRates.of(law));
  }

  /** @throws RuleViolated when the rates are of another month, a figure is still to be set, or an income is of an unknown kind */
  public static Assessment assess(HeatingRequest request, HeatingRates rates) {
    RuleViolated.require(request.circumstances().month().equals(rates.month), "financialaid.heating.otherMonth");
    var family = request.circumstances().withoutPlaced();
    var steps = new ArrayList<>(rates.assets.check(family));
    if (AssetRules.excluded(steps)) {
      return new Refused(AssetRules.reasons(steps), Amounts.NONE, steps);
    }
    var income = PersonalIncome.of(family, rates, steps);
    if (!isWithinLimit(income, rates, steps)) {
      var reason = new Refused.Reason(Refused.Code.INCOME, "", HeatingLaw.WHOLE);
      return new Refused(List.of(reason), amounts(income, new EnergyAid(0, Lei.ZERO, 0, Lei.ZERO, Lei.ZERO)), steps);
    }
    var bracket = bracket(income, rates, steps);
    var heating = request.heating();
    long aid = 0;
    long lump = 0;
    int months = 0;
    if (heating != null) {
      var season = HeatingSeason.of(request.requestedOn(), rates);
      months = season.months();
      steps.add(season.step(request.requestedOn(), rates));
      if (months > 0) {
        aid = HeatingAmounts.aid(bracket, heating, season, rates, steps);
        lump = HeatingAmounts.lump(aid, heating, season, steps);
      }
    }
    long supplement = request.supplement().isEmpty() ? 0 : HeatingAmounts.supplement(request.supplement(), rates, steps);
    var amounts = amounts(income, new EnergyAid(bracket.percent(), new Lei(aid), months, new Lei(lump), new Lei(supplement)));
    if (months == 0 && request.supplement().isEmpty()) {
      return new Refused(List.of(new Refused.Reason(Refused.Code.SEASON, "", HeatingLaw.WHOLE)), amounts, steps);
    }
    return new Granted(amounts, steps);
  }

  /** What the request reaches of its season. */
  public static HeatingSeason season(HeatingRequest request, HeatingRates rates) {
    return HeatingSeason.of(request.requestedOn(), rates);
  }

  /** The limit is inclusive; the distance is told so that a refusal by a few lei can be explained. */
  private static boolean isWithinLimit(PersonalIncome income, HeatingRates rates, List<Step> steps) {
    boolean alone = income.persons() == 1;
    var limit = alone ? rates.single : rates.family;
    boolean within = income.compared() <= limit.bani();
    steps.add(new Step((alone ? "heating.limit.single" : "heating.limit.family") + (within ? ".within" : ".above"), Step.Kind.CONDITION,
        List.of(Figure.lei(income.shown()), Figure.lei(limit.bani()), Figure.lei(Math.abs(limit.bani() - income.shown()))),
        Figure.holds(within), HeatingLaw.WHOLE, List.of(limit.version())));
    return within;
  }

  private static HeatingRates.Bracket bracket(PersonalIncome income, HeatingRates rates, List<Step> steps) {
    long below = -1;
    for (var bracket : rates.brackets) {
      if (income.compared() <= bracket.upTo()) {
        boolean last = bracket.upTo() == Long.MAX_VALUE;
        long upTo = last ? (income.persons() == 1 ? rates.single : rates.family).bani() : bracket.upTo();
        steps.add(new Step(below < 0 ? "heating.percent.first" : "heating.percent.next", Step.Kind.LINE,
            List.of(Figure.lei(income.shown()), Figure.lei(upTo), Figure.lei(Math.max(below, 0))), Figure.percent(bracket.percent()),
            HeatingLaw.WHOLE, bracket.versions()));
        return bracket;
      }
      below = bracket.upTo();
    }
    throw new IllegalStateException("the last bracket has no end");
  }

  private static Amounts amounts(PersonalIncome income, EnergyAid energy) {
    return new Amounts(new Lei(income.counted()), income.persons() * THOUSANDTHS, new Lei(income.shown()), Lei.ZERO, Lei.ZERO,
        energy.monthly(), Lei.ZERO, energy.monthly(), energy);
  }
}
